"""The money of the members: plans, charges, payments, receipts, standing, and the accounts money goes to."""
