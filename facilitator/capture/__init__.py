"""The cohort file: SQLite through sqlite-utils, one journal, one transaction a command."""
