"""Help without a network: a page of topics, and every key in one place."""
