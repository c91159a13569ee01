"""What the environment did, said in a sentence for the person.

Everything that is not an AppError is a bug: it is never caught to be hidden,
it reaches the crash report.
"""

from __future__ import annotations


class AppError(Exception):
    """A situation the person can understand; str() is the sentence shown to them."""


class PhotoError(AppError):
    """This one file cannot be used; the scan records the sentence and goes on."""


class LibraryError(AppError):
    """The library cannot be opened or written."""


class LibraryTooNewError(LibraryError):
    """The library was written by a newer version of the program."""


class PackChangedError(LibraryError):
    """The library changed to another pack while something was being done with the one before."""


class PackError(AppError):
    """A model pack is missing, damaged or not what its manifest says."""


class UnknownNameError(AppError):
    """No person, photo or step answers to what was typed."""


class DamagedVectorError(AppError):
    """A stored vector is not what was written; str() says what is wrong with it."""
