"""What a person asks for with agreements, programmes and projects: their papers, sheets and folders."""
