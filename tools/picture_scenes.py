"""Landscapes that nobody took: painted from numbers, so that an album has more than two photos to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

SIZE = (1200, 800)
_W, _H = SIZE
Colour = tuple[int, int, int]
_Plane = npt.NDArray[np.float64]
_Random = np.random.Generator
_GRAIN, _VIGNETTE = 3.5, 0.28
_OFTEN, _AWAKE = 0.6, 0.28
"""How often it is fine, and how many windows have light."""

_DAWN: tuple[Colour, ...] = ((52, 70, 120), (214, 140, 130), (255, 214, 160))
_DAY: tuple[Colour, ...] = ((70, 130, 200), (150, 195, 232), (226, 238, 244))
_GREY: tuple[Colour, ...] = ((142, 156, 170), (186, 196, 204), (226, 230, 232))
_DUSK: tuple[Colour, ...] = ((24, 26, 58), (120, 70, 110), (244, 148, 90))
_NIGHT: tuple[Colour, ...] = ((6, 8, 22), (14, 20, 48), (34, 44, 84))


def ridges(random: _Random) -> Image.Image:
    """Mountains behind mountains."""
    sky = (_DAWN, _DAY, _GREY, _DUSK)[int(random.integers(4))]
    near = ((30, 52, 60), (28, 44, 34), (44, 36, 62), (60, 44, 40))[int(random.integers(4))]
    picture = _sky(sky, 0.75)
    _sun(picture, random, 0.45)
    for layer in range(6):
        share = layer / 5
        _fill_below(
            picture, _ridge(random, 0.38 + 0.1 * layer, 0.2 - 0.02 * layer), _mix(sky[-1], near, share)
        )
    return _as_photo(picture, random)


def snow(random: _Random) -> Image.Image:
    """The same in winter."""
    picture = _sky(_DAY if random.random() < _OFTEN else _GREY, 0.8)
    _fill_below(picture, _ridge(random, 0.42, 0.34, rough=0.62), (150, 170, 198))
    _fill_below(picture, _ridge(random, 0.56, 0.3, rough=0.6), (205, 216, 230))
    _fill_below(picture, _ridge(random, 0.8, 0.1), (240, 244, 250))
    image = _as_photo(picture, random)
    _trees(image, random, 22, 0.78, (28, 42, 44))
    return image


def sea(random: _Random) -> Image.Image:
    """Water to the horizon."""
    sky = (_DAWN, _DAY, _DUSK)[int(random.integers(3))]
    picture = _sky(sky, 0.55)
    horizon = round(_H * random.uniform(0.45, 0.6))
    _sun(picture, random, horizon / _H - 0.1)
    depth = np.linspace(0, 1, _H - horizon)[:, None]
    deep = np.array(_mix(sky[0], (14, 52, 74), 0.6), float)
    water = np.asarray(sky[-1], float) * (1 - depth[..., None]) ** 2 + deep * (
        1 - (1 - depth[..., None]) ** 2
    )
    waves = _noise(random, (_H - horizon, _W), (44, 4)) * (6 + 26 * depth)
    picture[horizon:] = water + waves[..., None]
    if random.random() < _OFTEN:
        _fill_below(picture, _ridge(random, 0.93, 0.1), (196, 174, 138))
    return _as_photo(picture, random)


def skyline(random: _Random) -> Image.Image:
    """A city in the evening."""
    image = Image.fromarray(
        _sky((_DUSK, _NIGHT, _DAWN)[int(random.integers(3))], 0.8).clip(0, 255).astype("uint8")
    )
    draw = ImageDraw.Draw(image)
    for layer, ground in enumerate(((70, 62, 92), (40, 38, 62), (20, 20, 34))):
        x = -20
        while x < _W:
            wide, high = int(random.integers(50, 130)), int(random.integers(140, 420)) - 60 * layer
            top = _H - high - 90 * (2 - layer)
            draw.rectangle((x, top, x + wide, _H), fill=ground)
            if layer:
                _windows(draw, random, (x, top, wide))
            x += wide + int(random.integers(0, 14))
    return _as_photo(np.asarray(image.filter(ImageFilter.GaussianBlur(1)), float), random)


def forest(random: _Random) -> Image.Image:
    """Firs in the mist."""
    ground = ((226, 232, 230), (236, 222, 200), (200, 214, 220))[int(random.integers(3))]
    near = ((18, 44, 36), (58, 40, 22), (16, 36, 50))[int(random.integers(3))]
    image = Image.new("RGB", SIZE, ground)
    for layer in range(5):
        foot, colour = 0.46 + 0.12 * layer, _mix(ground, near, (layer + 1) / 5)
        _trees(image, random, 44 - 5 * layer, foot, colour)
        ImageDraw.Draw(image).rectangle((0, round((foot + 0.05) * _H), _W, _H), fill=colour)
    return _as_photo(np.asarray(image, float), random)


def stars(random: _Random) -> Image.Image:
    """A night without clouds."""
    picture = _sky(_NIGHT, 1.0)
    band = _noise(random, (_H, _W), (180, 120)) + _noise(random, (_H, _W), (50, 40)) / 2
    picture += (band.clip(-0.4, None) * 14 + 6)[..., None] * np.array((0.9, 0.8, 1.2))
    rows, columns = random.integers(0, _H, 900), random.integers(0, _W, 900)
    light = random.exponential(60, 900)[:, None]
    for down, right in ((0, 0), (1, 0), (0, 1)):
        picture[(rows + down).clip(0, _H - 1), (columns + right).clip(0, _W - 1)] += light
    _fill_below(picture, _ridge(random, 0.84, 0.14), (6, 8, 14))
    return _as_photo(picture, random)


def meadow(random: _Random) -> Image.Image:
    """Hills and flowers."""
    picture = _sky(_DAY, 0.6)
    clouds = (_noise(random, (_H, _W), (160, 60)) - 0.3).clip(0, 1)[..., None]
    picture = picture * (1 - clouds) + 250 * clouds
    for layer, green in enumerate(((120, 160, 110), (96, 146, 70), (70, 122, 44))):
        _fill_below(picture, _ridge(random, 0.55 + 0.13 * layer, 0.08, rough=0.35), green)
    image = _as_photo(picture, random)
    draw = ImageDraw.Draw(image)
    petal = ((232, 70, 60), (250, 214, 70), (236, 236, 246), (160, 100, 210))[int(random.integers(4))]
    for _ in range(700):
        y = random.uniform(0.84, 1.0)
        wide = 2 + 14 * (y - 0.82) / 0.18 * random.uniform(0.5, 1)
        x = random.uniform(0, _W)
        draw.ellipse((x, y * _H, x + wide, y * _H + wide * 0.8), fill=petal)
    return image


def lights(random: _Random) -> Image.Image:
    """Lamps out of focus."""
    image = Image.new("RGB", SIZE, (18, 14, 22))
    tints: Sequence[Colour] = (
        (255, 190, 90),
        (255, 120, 80),
        (240, 220, 170),
        (120, 180, 255),
        (120, 220, 150),
    )
    for _ in range(46):
        glow = Image.new("RGB", SIZE)
        x, y, wide = random.uniform(0, _W), random.uniform(0, _H), random.uniform(40, 130)
        tint = _mix((0, 0, 0), tints[int(random.integers(len(tints)))], random.uniform(0.4, 1))
        ImageDraw.Draw(glow).ellipse((x - wide, y - wide, x + wide, y + wide), fill=tint)
        before = np.asarray(image)
        image = Image.fromarray(np.maximum(before, np.asarray(glow) // 4 * 3 + before // 4))
    return _as_photo(np.asarray(image.filter(ImageFilter.GaussianBlur(3)), float), random)


SCENES: tuple[Callable[[_Random], Image.Image], ...] = (
    ridges,
    sea,
    meadow,
    forest,
    skyline,
    snow,
    stars,
    lights,
)


def _sky(colours: Sequence[Colour], down_to: float) -> _Plane:
    where = np.linspace(0, 1 / down_to, _H).clip(0, 1) * (len(colours) - 1)
    column = np.stack(
        [np.interp(where, range(len(colours)), [c[i] for c in colours]) for i in range(3)], axis=1
    )
    return np.repeat(column[:, None, :], _W, axis=1)


def _sun(picture: _Plane, random: _Random, lowest: float) -> None:
    x, y = random.uniform(0.15, 0.85) * _W, random.uniform(0.12, max(0.15, lowest)) * _H
    rows, columns = np.mgrid[0:_H, 0:_W]
    away = np.hypot(columns - x, rows - y)
    light = 200 * np.exp(-away / 34) + 60 * np.exp(-away / 240)
    picture += light[..., None] * np.array((1.0, 0.88, 0.7))


def _ridge(random: _Random, middle: float, height: float, rough: float = 0.52) -> npt.NDArray[np.float64]:
    """The top of a ridge for every column, in pixels: noise in octaves."""
    line = np.zeros(_W)
    strength, points = 1.0, 4
    while points < _W // 3:
        places = np.linspace(0, _W, points)
        line += strength * np.interp(np.arange(_W), places, random.uniform(-1, 1, points))
        strength, points = strength * rough, points * 2
    return (middle - height / 2 * line / max(1e-6, float(np.abs(line).max()))) * _H


def _fill_below(picture: _Plane, tops: npt.NDArray[np.float64], colour: Colour) -> None:
    below = (np.arange(_H)[:, None] - tops[None, :]).clip(0, 1)[..., None]
    depth = ((np.arange(_H)[:, None] - tops[None, :]) / _H).clip(0, 1)[..., None]
    picture[:] = picture * (1 - below) + below * (np.array(colour, float) * (1 + 0.5 * depth))


def _trees(image: Image.Image, random: _Random, count: int, foot: float, colour: Colour) -> None:
    draw = ImageDraw.Draw(image)
    for _ in range(count):
        x, base = random.uniform(0, _W), (foot + random.uniform(-0.03, 0.05)) * _H
        high = random.uniform(0.16, 0.34) * _H * (0.4 + foot / 2)
        for step in range(6):
            top = base - high * (1 - step / 7)
            wide = high * 0.05 * (step + 1)
            draw.polygon([(x, top), (x - wide, top + high / 3.4), (x + wide, top + high / 3.4)], fill=colour)


def _windows(draw: ImageDraw.ImageDraw, random: _Random, house: tuple[int, int, int]) -> None:
    x, top, wide = house
    for row in range(top + 12, _H, 18):
        for column in range(x + 8, x + wide - 10, 14):
            if random.random() < _AWAKE:
                draw.rectangle((column, row, column + 6, row + 9), fill=(255, 206, 120))


def _noise(random: _Random, size: tuple[int, int], grain: tuple[int, int]) -> _Plane:
    """Smooth noise about 0, with hills so many pixels wide and high."""
    few = random.normal(0, 1, (size[0] // grain[1] + 2, size[1] // grain[0] + 2))
    plane = Image.fromarray(few.astype("float32"), "F").resize(size[::-1], Image.Resampling.BICUBIC)
    return np.asarray(plane, float)


def _mix(one: Colour, other: Colour, share: float) -> Colour:
    first, second, third = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return first, second, third


def _as_photo(picture: _Plane, random: _Random) -> Image.Image:
    """A lens darkens the corners, a sensor adds grain."""
    rows, columns = np.mgrid[-1 : 1 : _H * 1j, -1 : 1 : _W * 1j]
    darker = 1 - _VIGNETTE * (rows**2 + columns**2) / 2
    grain = random.normal(0, _GRAIN, (_H, _W, 1))
    return Image.fromarray((picture * darker[..., None] + grain).clip(0, 255).astype("uint8"))
