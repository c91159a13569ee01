"""From a file to upright pixels and facts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from config.language import tr
from media.colour import to_srgb
from media.exif import UPRIGHT
from media.files import read_photo
from media.films import film_size, read_film
from media.fingerprint import fingerprint, fingerprint_of
from media.formats import FILMS, Format, identify, is_film
from media.jpeg import jpeg_size, read_jpeg
from media.name_dates import date_in_name
from media.pictures import picture_size, read_picture
from media.raster import Raster, Size, is_sideways, upright
from media.raw import raw_size, read_raw
from media.screenshots import is_screenshot
from models.errors import PhotoError
from models.face import Image
from models.photo import PhotoFacts


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A decoded photo.

    Attributes:
        image: RGB pixels, upright unless `turn` says otherwise, shape (height, width, 3), dtype uint8,
            C-contiguous and writable.
        facts: of the file; width and height are those of the whole upright picture.
        scale: image width / facts.width, at most 1: a point of the whole picture times scale is a
            point of `image`.
        profile: the ICC profile its colours still are in; None where they are sRGB.
        turn: the EXIF orientation the pixels still need; 1 where they are upright.
    """

    image: Image
    facts: PhotoFacts
    scale: float
    profile: bytes | None = None
    turn: int = UPRIGHT


class OpenPhoto:
    """A photo's file in memory, to be decoded at one size or at several.

    The file is read once and never written to; a film is opened each time and stays on the disk. What it
    is tells its content, not its name.

    Args:
        path: the file.

    Raises:
        PhotoError: it cannot be read or is no picture; str() is the sentence for the person.
    """

    def __init__(self, path: Path) -> None:
        with _memory_or_a_sentence():
            self._data = read_photo(path, is_film)
            self._kind = identify(self._data, path)
        self._path = path

    @property
    def fingerprint(self) -> bytes:
        """See `media.fingerprint.fingerprint`."""
        return fingerprint(self._path) if self._kind in FILMS else fingerprint_of(self._data)

    @property
    def format(self) -> Format:
        """What its content is."""
        return self._kind

    @property
    def data(self) -> bytes:
        """The whole file; of a film its beginning."""
        return self._data

    def pixels(self) -> int:
        """How many pixels the header promises; 0 where it is too damaged to tell."""
        width, height = self._size()
        return width * height

    @property
    def shrinks(self) -> bool:
        """Whether a smaller decode takes less memory than a whole one."""
        return self._kind in {Format.JPEG, Format.RAW}

    def decode(self, *, long_side: int | None = None, exact: bool = True, srgb: bool = True) -> Decoded:
        """Decode the picture, upright; of an animation or a document the first.

        Args:
            long_side: the long side of the image at most, in pixels; a JPEG is then decoded at a
                fraction of the cost. Nothing is ever enlarged. None gives every pixel.
            exact: False leaves the image at the smallest size the format decodes to cheaply that is
                not below long_side, for a caller who scales it anyway: a JPEG at 1/2, 1/4 or 1/8 of
                its size, other formats whole.
            srgb: bring wide-gamut photos (ICC profile) to sRGB, 12 ms a megapixel; False leaves the
                colours as stored, for pixels only a network will see.

        Raises:
            PhotoError: the picture is damaged, or has more than 200 million pixels.
        """
        with _memory_or_a_sentence():
            raw = self._decoded(long_side, exact=exact)
            pixels = to_srgb(raw.image, raw.profile) if srgb else raw.image
            profile = None if srgb else raw.profile
            return replace(raw, image=upright(pixels, raw.turn), profile=profile, turn=UPRIGHT)

    def decode_raw(self, *, long_side: int | None = None, exact: bool = True) -> Decoded:
        """The same with colours and orientation as they are stored, for a caller who is quicker at that."""
        with _memory_or_a_sentence():
            return self._decoded(long_side, exact=exact)

    def _decoded(self, long_side: int | None, *, exact: bool) -> Decoded:
        raster = self._raster(long_side, exact=exact)
        facts = self._facts(raster)
        scale = raster.pixels.shape[1] / raster.size[0]
        return Decoded(raster.pixels, facts, scale, raster.profile, raster.turn)

    def _raster(self, long_side: int | None, *, exact: bool) -> Raster:
        if self._kind in FILMS:
            return read_film(self._path, long_side, exact=exact)
        if self._kind is Format.RAW:
            return read_raw(self._data, long_side, exact=exact)
        raster = read_jpeg(self._data, long_side, exact=exact) if self._kind is Format.JPEG else None
        return raster or read_picture(self._data, self._kind, long_side, exact=exact)

    def _facts(self, raster: Raster) -> PhotoFacts:
        """All but the likeness, which is that of the thumbnail, whatever size was decoded."""
        exif = raster.exif
        width, height = raster.size[::-1] if is_sideways(raster.turn) else raster.size
        return PhotoFacts(
            width=width,
            height=height,
            orientation=exif.orientation,
            taken_at=exif.taken_at or date_in_name(self._path.name),
            format=self._kind.value,
            kind=self._kind.kind,
            camera=exif.camera,
            lens=exif.lens,
            latitude=exif.latitude,
            longitude=exif.longitude,
            screenshot=is_screenshot(self._path.name, self._kind, (width, height), exif),
        )

    def _size(self) -> Size:
        if self._kind in FILMS:
            return film_size(self._path)
        if self._kind is Format.RAW:
            return raw_size(self._data)
        return jpeg_size(self._data) if self._kind is Format.JPEG else picture_size(self._data, self._kind)


def decode(path: Path, *, long_side: int | None = None, exact: bool = True, srgb: bool = True) -> Decoded:
    """Open a photo and decode it once; see `OpenPhoto`.

    Raises:
        PhotoError: the file cannot be read, is no picture, is damaged, or has more than 200
            million pixels; str() is the sentence for the person.
    """
    return OpenPhoto(path).decode(long_side=long_side, exact=exact, srgb=srgb)


@contextmanager
def _memory_or_a_sentence() -> Iterator[None]:
    try:
        yield
    except MemoryError as error:
        raise PhotoError(tr("This computer has not enough memory free to open this picture.")) from error
