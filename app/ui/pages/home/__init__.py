"""The page "Home": figures that open their lists, the first steps of a new office, and what is still to be done."""
