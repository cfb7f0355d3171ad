"""The page "Members": list and detail, form, changes of status, and the wizard that brings a spreadsheet."""
