"""The parts of the face crop editor: the photo, its boxes, and the cards beside them."""
