"""The command line: verbs for scripts, the Task Scheduler and people at a terminal. They call jobs and print; no rule lives here."""
