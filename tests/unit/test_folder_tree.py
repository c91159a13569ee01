"""Folders as a tree."""

from __future__ import annotations

from models.folder_tree import FolderNode, tree_of


def told(nodes: list[FolderNode]) -> list[object]:
    return [(node.name, node.path, node.photos, told(node.children)) for node in nodes]


def test_folders_stand_below_each_other_and_count_what_is_in_all_of_them() -> None:
    tree = tree_of(
        {"/home/anna/Pictures/2019/": 3, "/home/anna/Pictures/2020/": 4, "/home/anna/Pictures/": 1}, "/"
    )
    assert told(tree) == [
        (
            "Pictures",
            "/home/anna/Pictures",
            8,
            [("2019", "/home/anna/Pictures/2019", 3, []), ("2020", "/home/anna/Pictures/2020", 4, [])],
        )
    ]


def test_a_way_without_a_choice_is_one_line() -> None:
    tree = tree_of({"/a/b/c/d/": 1, "/a/e/": 2}, "/")
    assert told(tree) == [("a", "/a", 3, [("b/c/d", "/a/b/c/d", 1, []), ("e", "/a/e", 2, [])])]


def test_several_disks() -> None:
    assert [node.path for node in tree_of({"/media/usb/": 1, "/home/anna/": 2}, "/")] == [
        "/home/anna",
        "/media/usb",
    ]
    drives = tree_of({"C:\\Photos\\": 1, "D:\\": 2, "D:\\More\\": 3}, "\\")
    assert told(drives) == [
        ("Photos", "C:\\Photos", 1, []),
        ("D:", "D:", 5, [("More", "D:\\More", 3, [])]),
    ]


def test_photos_in_the_root_itself() -> None:
    assert told(tree_of({"/": 2, "/a/": 1}, "/")) == [("/", "/", 3, [("a", "/a", 1, [])])]


def test_nothing() -> None:
    assert tree_of({}, "/") == []


def test_the_chosen_folders_are_the_topmost_and_not_what_is_above_them() -> None:
    counts = {"/n/photos/2019/": 3, "/n/more/": 2, "/n/photos/": 1, "/elsewhere/x/": 4}
    assert told(tree_of(counts, "/", ["/n/photos", "/n/more", "/n/photos/2019", "/n/empty"])) == [
        ("x", "/elsewhere/x", 4, []),
        ("more", "/n/more", 2, []),
        ("photos", "/n/photos", 4, [("2019", "/n/photos/2019", 3, [])]),
    ]


def test_a_chosen_folder_stays_one_though_all_photos_lie_deeper() -> None:
    assert told(tree_of({"/n/photos/a/b/": 3}, "/", ["/n/photos"])) == [
        ("photos", "/n/photos", 3, [("a/b", "/n/photos/a/b", 3, [])])
    ]
    assert told(tree_of({"/n/photosets/": 3}, "/", ["/n/photos"])) == [("photosets", "/n/photosets", 3, [])]
    assert told(tree_of({"/n/": 3}, "/", ["/"])) == [("/", "/", 3, [("n", "/n", 3, [])])]
    assert told(tree_of({"D:\\a\\": 3}, "\\", ["D:\\"])) == [("D:", "D:", 3, [("a", "D:\\a", 3, [])])]
