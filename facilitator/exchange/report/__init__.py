"""The programme's report for those who pay for it: gathered, then written as HTML and as PDF."""
