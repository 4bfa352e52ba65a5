"""Many synced folders as one set of tables: a summary, and a Parquet dataset partitioned by cohort.

DuckDB does the work and is an optional extra, so nothing here is imported before ``facilitator collect``.
"""
