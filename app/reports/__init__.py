"""Paper: what the office prints, as PDF bytes. The only room that knows ReportLab; it reads no database."""
