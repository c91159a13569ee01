"""Parts every page uses: theme, icons, images, item models and the small widgets of the frame."""
