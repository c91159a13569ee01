"""The lines of the File menu that let names and photos out."""

from __future__ import annotations

from config.language import tr
from models.query import EVERYTHING
from ui.frame import PERSON, Frame
from ui.menus import Menus
from ui.names_out_controller import NamesOutController
from ui.shared.rail import PHOTOS


def add_out_lines(menus: Menus, frame: Frame, out: NamesOutController) -> None:
    """Add them.

    Args:
        menus: of the window.
        frame: what is selected and searched for on its page of photos is offered first; of a person's page,
            their photos.
        out: does it.
    """
    page = frame.photos

    def write() -> None:
        on_page = frame.page == PHOTOS
        out.ask_to_write(page.timeline.chosen.ids if on_page else (), page.query if on_page else EVERYTHING)

    def export() -> None:
        chosen = page.timeline.chosen.ids if frame.page == PHOTOS else ()
        whose = frame.person.person if frame.page == PERSON else None
        out.ask_to_export(photos=chosen or None, people=None if whose is None else [whose.id])

    menus.add(menus.file, tr("&Write names into files…"), None, write)
    report = menus.add(menus.file, tr("Report on written &names…"), None, out.show_report)
    menus.add(menus.file, tr("&Export photos…"), None, export)
    menus.add(menus.file, tr("Export everything as a &table…"), None, out.ask_for_table)
    report.setEnabled(False)
    out.reported.connect(lambda: report.setEnabled(True))
