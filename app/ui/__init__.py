"""The window: everything a person sees and touches.

Qt lives here and nowhere else; no rule and no SQL does.
"""

from app.ui.features import leave_sources_unread

leave_sources_unread()
