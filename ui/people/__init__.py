"""The people page and the page of one person."""
