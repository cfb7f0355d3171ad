"""What the office signed with others and what came of it: agreements, commitments, activities, cases, projects.

One model for convenios, programmes, funds, districts and proposals: the kinds, their steps and fields are data in
``resources/presets/agreements``. Money itself is ``cash`` and ``dues``; meetings that decide are not here.
"""
