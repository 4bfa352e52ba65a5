"""Two copies of a cohort become one: what each has changed, what counts, and what is written."""
