"""Pure face logic on arrays: detect, align, embed, match and group. Nothing here knows Qt or SQL."""
