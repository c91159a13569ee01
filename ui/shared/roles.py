"""What a screen reader calls the parts that are painted by ourselves."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "CropCanvas": QAccessible.Role.Canvas,
    "ViewerStage": QAccessible.Role.Graphic,
    "MapView": QAccessible.Role.Canvas,
    "MiniMap": QAccessible.Role.Button,
    "Segmented": QAccessible.Role.Grouping,
}


def tell_roles() -> None:
    """Let Qt know; once for each application."""
    QAccessible.installFactory(_told)


def _told(key: str, thing: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(key)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
