"""The command line: verbs that call jobs and print what they return. No rule lives here.

Its codes of ending are stable (scripts and the Task Scheduler use them): 0 done · 1 refused, nothing changed ·
2 usage · 3 unavailable, a failed ``check``, or a bug (error code "bug", the trace only in ``errores.log``) · 4 done
in part · 130 interrupted (nothing changed).
"""
