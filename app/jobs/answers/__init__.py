"""The treasurer's questions: each a function from the office to a table with sums, a note of its rule and a chart."""
