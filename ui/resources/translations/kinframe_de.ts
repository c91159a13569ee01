<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Kinframe</name>
    <message>
        <source>&amp;About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm everybody in this photo</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group all faces anew…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/menus.py ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for new photos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror or collage: people may be here twice</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, {n} missing</source>
        <extracomment>ui/settings/folder_row.py - for 1: , {n} missing</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>/</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ somebody else</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, 2, 1</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 merges, Enter saves and asks.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 merges, Enter saves the outline.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 shows the other</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–{number} shows another</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2015-03-09, or the year</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better outline is shown.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle is a few people who belong together, such as family or friends.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a person&apos;s chip turns it from with to without, and further.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face of somebody unnamed</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face of theirs, {day}, {percent}% similar</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face of {name}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face of {who}</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face that is stored</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face that was missed can be drawn: open its photo and drag a rectangle over it.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face that was missed can be drawn; see below.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face you drew</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favourite: shown before the others</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, Enter or /</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, or F2</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name may have up to {most} characters; this one has {count}.</source>
        <extracomment>services/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of the pack in {folder} cannot be loaded; it may be damaged.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person, with a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Kinframe made this backup. Update the program first. Nothing was changed.</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack called {name} is being added already.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person may have up to {n} nicknames.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo whose file is gone keeps its faces and names, and is known again when it is found.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question you have answered is not asked again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger is somebody you do not want to be asked about: nobody is proposed as them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this person</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {who}</source>
        <extracomment>services/about.py ui/about_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a zip file…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the outline</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is in the menu of a card: right-click it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} are {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost certainly the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost certainly two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version of Kinframe wrote this library, and it must be updated once.</source>
        <extracomment>repository/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another circle</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another circle: Family, Friends, a club</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again in a moment.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of several people</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears with</source>
        <extracomment>ui/people/person_company.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <extracomment>ui/review/words.py ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these two different people?</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Are these {n} faces all {name}?</source>
        <extracomment>ui/review/words.py - for 1: Is this {name}?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Are these {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as somebody is seen again, questions come here.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system asks</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in a dialog</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask the {n} I skipped</source>
        <extracomment>ui/review/words.py - for 1: Ask the one I skipped</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>services/backing_up.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace, Left</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/restore_dialog.py ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups hold it too, so erasing deletes them; none of that can be taken back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made until now hold them too, so they are deleted.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, and moving to another place</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>models/effort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it stands whom it looks like: 1 says it is them, K that it is somebody new.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date of {who} forgotten</source>
        <extracomment>services/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both are in {n} photos.</source>
        <extracomment>services/evidence.py - for 1: Both are in {n} photo.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both faces are the same person, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box deleted</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring these back as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/suggestion_card.py ui/forget_dialog.py ui/people/people_circle_dialog.py ui/restore_dialog.py ui/settings/pack_row.py ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to these</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos, or drop one on the window.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos. Kinframe finds the faces in it and groups them into people.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zip file with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the old program</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two people who are different.</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <extracomment>ui/about_dialog.py ui/people/people_circles.py ui/people/people_menu.py ui/people/people_selection.py ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles, favourites, hidden people and strangers</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles: {names}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>ui/search/chip_field.py ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a card without a name, type, and press Enter; Tab goes on to the next one.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a face and type a name. Everybody like it is named with it.</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click both eyes; or move the marks with the arrow keys, Tab for the other one, and press Enter.</source>
        <extracomment>ui/crop/keyed_stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the eyes</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/damaged_library_dialog.py ui/keys_dialog.py ui/regroup_dialog.py ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} people.</source>
        <extracomment>ui/crop/suggestion_words.py - for 1: Compared with {n} person.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} faces</source>
        <extracomment>ui/people/person_tools.py - for 1: Confirm {n} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} names</source>
        <extracomment>ui/crop/header.py - for 1: Confirm {n} name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed a face</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces in this photo</source>
        <extracomment>services/photo_faces.py - for 1: Confirmed {n} face in this photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces of {who}</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face of {who}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed {who}</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F goes to the field, and a search can be saved under a name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds any command and any person by a few letters.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last thing you decided, also after the program was closed.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark words on a light ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide beside the face</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later: save it without a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/crop/suggestion_parts.py ui/people/person_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/crop/face_menu.py ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this rectangle (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {size} from this computer?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the search {name}</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing faces</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>workers/pack_change_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing faces anew: {done} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>ui/people/people_selection.py ui/review/pair_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different person</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/crop/saying.py ui/crop/suggestion_card.py ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this rectangle</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this rectangle (Del)</source>
        <extracomment>ui/crop/suggestion_head.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;anything…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {job}</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle over a face Kinframe missed, or press B.</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or B</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face &amp;box</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a face that was missed</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part becomes a chip, and a photo has to fit all of them: with Anna, without Ben.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter merges</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter merges.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or K keeps it as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves it as a new person.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the one marked</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes this name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter tries again.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, or a letter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all face data…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the face data of everybody?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc later, without a name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate them</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every face is described anew by these, in the background and without opening a photo. Until that is done everything stays as it is; your people, names and decisions stay for good.</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is in {photo} once</source>
        <extracomment>services/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without a mouse; the ? key lists all keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done on this computer, and nothing is sent anywhere.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your photos are never changed.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 looks for new photos in all your folders.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face data</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face networks</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, confirmed</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {place} of {total}</source>
        <extracomment>ui/merge_suggestion_dialog.py ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face: {who}</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>ui/people/face_grid.py ui/people/person_tools.py ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are compared by numbers computed from your photos. They never leave this computer, and you can have them erased.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are still being found.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <extracomment>ui/crop/filmstrip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, friends, a club…</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>models/effort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/people/people_menu.py ui/people/person_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites come before all others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the window with the photo (2)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find its faces again</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>ui/settings/effort_section.py ui/shared/words.py workers/editor_jobs.py workers/import_worker.py workers/look_again_worker.py workers/scan_steps.py workers/scan_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the faces in the changed photo…</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide, in {times} times the time of Balanced.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the people in your photos.
Everything stays on this computer; your photos are never changed.</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold up</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For crowds and faces far away; now and then something that is no face.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For large collections of close portraits.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For non-commercial research only; InsightFace sells other licences.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget face data</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget face data…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget names as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the face data of {who}?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the name as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found last first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for every use (MIT).</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group all faces anew</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: {n} faces have moved.</source>
        <extracomment>ui/regroup_controller.py - for 1: Grouped anew: {n} face has moved.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>workers/face_cluster_worker.py workers/scan_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping was put off because you are deciding faster. It will run again later.</source>
        <extracomment>workers/face_cluster_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/people/people_menu.py ui/people/people_selection.py ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/help/page_keys.py ui/history/history_page.py ui/history/history_view.py ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History lists every decision; any of them can be taken back by itself, however old.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large words, buttons and faces are, compared with what the system asks for. Photos stay as sharp.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they changed over the years</source>
        <extracomment>ui/people/person_eras.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accept, download {size}</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, while typing Ctrl+I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a folder of photos is somewhere else now, say so in the settings: names and faces stay.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it looks like somebody, a dialog shows both faces side by side, and you decide there.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it says whom the person may be, one click or the + key accepts that.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If later decisions build on it, it says which, and takes those back as well if you like.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If some of them are somebody else, select those on the page and press N: they become a new person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the eyes were not found, press E and click both; then it is compared better.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If two people look alike, they are listed here, side by side.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore all like this</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignoring {whom}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignoring {who}</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the old program…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported no people with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {people} ({named} named) with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {what} from {file}</source>
        <extracomment>services/importing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing people</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an open photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightFace does not use {name} of the pack {title} for {task}.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightFace&apos;s largest: slower still than buffalo_l.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightFace&apos;s smallest: quick, about as sure as the built-in ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all of this one person?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all of this {who}?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>ui/same_name_dialog.py ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts even if no face is recognised in it, and photos of that person are found by it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mirror or collage</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like {who} and nobody has said who it is.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its eyes were not found: it is compared as it is, and teaches nothing.</source>
        <extracomment>ui/crop/labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its faces are found and grouped into people, and you see them while that goes on.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K keeps as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as New</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as new and say who it is (N)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep names and boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the name and the boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a drawn face as a new person</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a drawn face as {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/crop/other_faces.py ui/crop/suggestion_parts.py ui/people/person_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/topics.py ui/keys_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/shared/name_popup.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {when}. {backups}, {size}, kept beside the library.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_suggestion_dialog.py ui/review/pair_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the outline as it was</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.db *.sqlite *.sqlite3)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light while the system is light and dark while it is dark. It changes at once.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light words on a dark ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again at this photo, thoroughly</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, thoroughly</source>
        <extracomment>ui/photos/photos_page.py ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, thoroughly, at {folder}</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look alike</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closely: {who} looks much like them.</source>
        <extracomment>ui/crop/suggestion_words.py ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at thoroughly</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the face</source>
        <extracomment>workers/drawn_face_worker.py workers/editor_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>ui/crop/suggestion_words.py ui/drafts_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what grouping anew would change…</source>
        <extracomment>ui/regroup_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>workers/import_worker.py workers/scan_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what is worth asking…</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {who}, {percent} percent.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>workers/pack_speed_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/people/people_drag.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py ui/people_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with This Person</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with this person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with this person, who has no name</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with {who}</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with {who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged a drawn face with {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>ui/shared/said_list.py ui/shared/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes, and taking them back</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this person</source>
        <extracomment>ui/people/person_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this face</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {who}</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More likely number {number}, {name}.</source>
        <extracomment>ui/crop/likelihood_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More likely somebody else.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most alike:</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the photos in {after} are others than those that were in {before}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another person</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>ui/people/face_grid.py ui/people/person_selection.py ui/person_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a face from {before} to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a face to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces from {who} to {whom}</source>
        <extracomment>services/moving_faces.py - for 1: Moved {n} face from {who} to {whom}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N a new name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/about_dialog.py ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new person…</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them all</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Name {n} people</source>
        <extracomment>ui/people/people_naming.py - for 1: Name {n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <extracomment>ui/people/name_title.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {name}</source>
        <extracomment>services/naming.py services/review_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {people} {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, and faces you confirmed or placed, stay as they are.</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, merges and drawn faces are listed here, and each can be undone.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming people</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks you added yourself.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New circle…</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cover for {who}</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New face</source>
        <extracomment>ui/crop/film_tile.py ui/crop/known_drafts.py ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New face, not saved</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New face, not saved: {guess}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos are looked at like this.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo (PageDown)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next would be {who}: {percent}%</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames of {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet. One is made each day something changed.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No eyes were found, so the likeness is a guess.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No eyes were found.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was recognised here.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces were found in these photos.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourite any more (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourite any more: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites any more</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <extracomment>ui/shared/open_folder.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new photos.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people to compare with yet.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo here is called “{text}”.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo matches all of this: {what}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of {who} and nobody else.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of {who} without {whom}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of {who}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: nobody is proposed</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: somebody else</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems. Every file could be read.</source>
        <extracomment>ui/problems/problems_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stranger: ask again</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strangers: show again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by that name yet.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else looks like this face</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a name yet. Type one.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the saved search “{name}” is in the library; it is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this circle.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked any more, nor named in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks like somebody else.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks like this face yet</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks like this face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to ask about yet.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos that were in {before} are in {after}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>services/rejecting.py ui/crop/cards.py ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/history/in_the_way.py ui/settings/pack_row.py ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>services/rejecting.py ui/people/person_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {who}</source>
        <extracomment>services/rejecting.py ui/crop/face_menu.py ui/people/person_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes may have up to {n} characters.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left that is worth asking.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py repository/connections.py services/rescuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O, or Space</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each day on which something changed, a copy of the library is made beside it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page of photos, type a name, a year, a folder or part of a file name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once faces are found in your photos, a few answers here name most of them.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name for all of them (F2)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the eyes is outside the photo. Click both eyes again.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these faces is nobody&apos;s yet, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these faces is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these faces is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/distinguishing.py services/moving_faces.py services/naming_together.py services/photo_faces.py services/rejecting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only face data that was erased cannot be brought back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one face of {who} is known.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/people_menu.py ui/people/person_company.py ui/photos/photos_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo and drag a rectangle over the face, or press B and use the arrow keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library &amp;folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photo</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo</source>
        <extracomment>ui/review/pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of {who} changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines an unnamed face anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines {who} anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps another new face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number}: {faces}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. {job}</source>
        <extracomment>ui/shared/under_way.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/help/page_keys.py ui/people/people_header.py ui/people/people_page.py ui/person_picker.py ui/search/offers.py ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear here as soon as they are found.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may appear twice in {photo}</source>
        <extracomment>services/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People this may be</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who look alike</source>
        <extracomment>ui/review/pair_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Photo with {n} faces, {named} named</source>
        <extracomment>ui/crop/stage_words.py - for 1: Photo with {n} face, {named} named</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {name}, file missing</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {name}, {faces}</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {name}, {faces}, file missing</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/people/person_tools.py ui/photos/photos_page.py ui/shared/photo_grid.py ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are only read: nothing is written into them, moved or renamed.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from before that day are not taken for them.</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>ui/people/person_company.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the eyes</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + if this is {name}.</source>
        <extracomment>ui/people/people_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo (PageUp)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy, and forgetting somebody</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>ui/problems/problem_view.py ui/problems/problems_page.py ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QT_SCALE_FACTOR is set for this program. As long as it is, the size chosen here changes nothing.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick and sure; comes with the program and works at once.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the old library</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle discarded</source>
        <extracomment>ui/crop/drafting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/search/search_bar.py ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{chip}”</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/people_circle_dialog.py ui/people/people_menu.py ui/search/save_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename circle…</source>
        <extracomment>ui/people/people_circles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <extracomment>services/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing faces</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing people</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. What the library was before is among the backups.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>services/backing_up.py workers/library_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/faces_controller.py ui/help/page_keys.py ui/review/page_parts.py ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review asks one question at a time, and first those that settle the most photos.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, while typing Esc</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person: merge</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/saying.py ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save face</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it and decide later</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without a name, and decide later (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the face you drew (Enter)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without names</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save {n} faces</source>
        <extracomment>ui/crop/header.py - for 1: Save {n} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save, and be asked who it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a drawn face</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search {name}: rename or delete</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the search {name}</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what to search for.</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the names in this photo are right</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who this is.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/frame.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all people (/)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by people, dates, folders…</source>
        <extracomment>ui/search/chip_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the person it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/frame.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search photos</source>
        <extracomment>ui/help/topics.py ui/search/typing_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several cards with Ctrl and type: they all become one person of that name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_page.py ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings puts one back if you like; where you are is backed up before.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and a click: photos of both</source>
        <extracomment>ui/people/person_company.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/problems/problem_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people</source>
        <extracomment>ui/help/topics.py ui/review/resting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>ui/history/history_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photos</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show settings</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these {people} again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {whom} again</source>
        <extracomment>services/strangers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar Face Detected</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity: {percent}%</source>
        <extracomment>services/review_evidence.py ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some backups could not be removed. ({files})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/merge_view.py ui/review/buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to stay.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody hidden is recognised as ever and only has no card among the others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the saved search “{name}” is gone and was left out.</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new (K, Enter)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed since. Nothing was regrouped; ask again.</source>
        <extracomment>workers/regroup_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have, and no report could be written ({trouble}).</source>
        <extracomment>config/logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept.</source>
        <extracomment>workers/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept. A report is in {file}.</source>
        <extracomment>config/logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Ctrl + click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {faces} from {who}</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Split {n} faces from {who}</source>
        <extracomment>services/separating.py - for 1: Split {n} face from {who}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again now</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay (Esc)</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. F5 goes on.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept.</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranger</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/search/offer_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap names with</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the eyes away</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the outline shown</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells people apart as buffalo_l does; finds faces quicker, and fewer of the small ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>services/about.py services/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is where the folder is already.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That question was settled meanwhile.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Intel graphics (OpenVINO)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made: it stayed in the journal mode {mode}. The library itself is unharmed.</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made: the library file is damaged. ({library})</source>
        <extracomment>repository/backup_copying.py repository/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made: there is no library. ({library})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made: this is no Kinframe library. ({file})</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <extracomment>repository/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be removed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups cannot be listed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best for most photos.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes go too, and so does the name in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in face networks are missing; please install the program again.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept aside, in the same folder.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library could not be kept aside</source>
        <extracomment>repository/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of a face can be erased for one person, in the menu of their page, or for all.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the model pack in {folder} cannot be read ({error}).</source>
        <extracomment>faces/packs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector {name} gives no landmarks, so faces cannot be aligned.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read this file; it may be failing.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read this folder; it may be failing.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that was at {mount} is at {now} now; its photos moved along.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the file reported an error.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library reported an error. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download broke off. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download could not be written to {packs}: {cause}.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face data is erased, but the file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>repository/erasing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is hard to make out, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face you drew</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces are small or blurred.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {error}</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} GB, more than Kinframe opens (1 GB).</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no picture: it is filled with zeros.</source>
        <extracomment>media/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>services/erasing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder disappeared while it was being read.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there; perhaps its disk is not connected. Faces and names of its photos are kept.</source>
        <extracomment>services/locating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card (DirectML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the program. Names and what you wrote stay as they are.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last traces of the face data are erased.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can be opened again, so it was not replaced. Nothing was changed.</source>
        <extracomment>services/rescuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened: its folder is missing or may not be used.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written: its folder or disk is read-only. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged. Nothing was changed; you can restore a backup in Settings.</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is gone or empty, but there are backups of it beside it. ({file}) To begin anew instead, move the folder “backups” away.</source>
        <extracomment>repository/upgrading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is changing to other networks already. Cancel that first.</source>
        <extracomment>workers/pack_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library itself is unharmed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library knows no photos in {before}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be made: {error}</source>
        <extracomment>repository/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of this pack has to be accepted before it is downloaded.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file {file} cannot be used ({cause}), so this library can only be looked at.</source>
        <extracomment>repository/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack {name} is not installed. Installed: {names}. Put its folder into {packs}, or describe all faces by another one: `packs --use NAME`, or Settings.</source>
        <extracomment>services/packs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has characters that are no valid text; rename it, then scan again.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this file is too long for this computer.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} cannot be loaded; the file may be damaged.</source>
        <extracomment>faces/sessions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} cannot be read from {parent}: {error}.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} in {parent} is damaged; please install the pack again.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} is missing from {parent}.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is from {moment} ({contents}).</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old program was interrupted while it wrote. Start and close it once, then try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one thing that can be fetched is another set of face networks, if you ask for it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be deleted: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack could not be written to {packs}: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of this folder is too long for this computer.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted. Its faces and names are kept; look for new photos (F5) in the folder where it is now, and it is known again.</source>
        <extracomment>services/locating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has changed since it was scanned. Look for its faces again first; what was decided about them is kept.</source>
        <extracomment>workers/photo_pixels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has changed since its faces were found</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has changed since this rectangle was looked at. Find its faces again first.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has far too many pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is cut off: the file ends too early.</source>
        <extracomment>media/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged, or of a rare kind that Kinframe cannot open.</source>
        <extracomment>media/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has changed. Look again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle is kept.</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle is outside the photo, which is {width} x {height} pixels.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle is too small to hold a face. Draw it a little larger.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as {who} (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved search “{name}” is damaged and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved search “{name}” is of a newer version and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search {search} is now {name}</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this file at the moment (it answered {status}). Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has stopped sending. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers another file than the one we know, so it was thrown away.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants to send the file over an unprotected connection, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored picture of this face has another size.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored picture of this face is missing or damaged.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surest at telling people apart, and several times slower.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two eyes are at the same place. Click the middle of each eye.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in these folders.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} people named {name} already. Enter adds another.</source>
        <extracomment>ui/crop/who_field.py - for 1: There is {n} person named {name} already. Enter adds another.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already.</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {name} already ({photos}). Enter adds another.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a pack called {name}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a {name} ({photos}).</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of it. The file lies at</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server. Everything else works without one; try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {after}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack {name} to remove.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). The commands work without one; --help lists them.</source>
        <extracomment>ui/application.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step {step_id} in the history.</source>
        <extracomment>repository/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such backup any more. Nothing was changed. ({file})</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {source}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory free for this picture.</source>
        <extracomment>workers/face_detection_worker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} are needed and {left} are free.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all faces there are, so there is nobody to split them from.</source>
        <extracomment>services/distinguishing.py services/separating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are different people</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the same person already.</source>
        <extracomment>services/moving_faces.py services/review_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {who}</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These belong here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These faces are in two different photos. Nothing was changed.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These faces look like one person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called {name} already. Choose another name for who leaves.</source>
        <extracomment>services/separating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They find faces and tell people apart. Your photos never leave this computer.</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like {who} and nobody has said who they are. Take out those who are somebody else.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be several people. Say of each part whether it stays, and who else it is.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things move only to show where they went, and not at all where the system asks for less motion.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This circle is no longer in the library.</source>
        <extracomment>repository/circles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough memory free to open this picture.</source>
        <extracomment>media/decode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s processor</source>
        <extracomment>faces/providers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is in another photo. Nothing was changed.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is in no group, so there is nobody to tell it from.</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is not in its photo any more: the photo was cropped or turned since.</source>
        <extracomment>workers/crop_embedding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is not shown any more. Nothing was changed.</source>
        <extracomment>services/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/rejecting.py services/strangers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is {doubts}, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face looks similar to {whom}</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face looks similar to:</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read ({cause}).</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Kinframe library. ({file})</source>
        <extracomment>repository/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Kinframe library.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there any more. Faces and names are kept.</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder could not be read ({cause}).</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changed since it was asked. Nothing was changed.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changed since it was offered. Nothing was changed.</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Kinframe library, not one of the old program. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link that leads nowhere.</source>
        <extracomment>media/files.py media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to something that is not there.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text file that is only named {suffix}.</source>
        <extracomment>media/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text file.</source>
        <extracomment>media/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a face (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a library of the old program.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture: its content is not of any known photo format.</source>
        <extracomment>media/formats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else (K)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {who}</source>
        <extracomment>ui/people/person_words.py ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of the folder, to {target}. Add that folder itself if you want its photos.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <extracomment>repository/review_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has changed since its faces were found, so the outlines may not fit any more.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo was taken before {who} was born.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <extracomment>services/searching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect when Kinframe starts the next time.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>models/effort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take the library along, close the program and copy its folder as a whole.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {whom} apart</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open on this computer at the moment.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/crop/suggestion_card.py ui/editor_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two unnamed people swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of the name.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <extracomment>services/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U, or Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U, while typing Ctrl+Z</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/history/history_item_model.py ui/menus.py ui/review/buttons.py ui/shared/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>services/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>models/person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>ui/crop/face_menu.py ui/people/face_grid.py ui/people/person_selection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not the file we know, so it was thrown away. Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown beside the face is the question: Enter takes the person named there, and no dialog comes, unless something speaks against them.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this circle called?</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this face</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with {who}</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided since is lost, but the present state is backed up first, so you can come back.</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided since is lost.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was forgotten is gone from the library and cannot come back.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known of this face is forgotten, so its outline stays as it is.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was stored of {n} people was damaged, and has been rebuilt.</source>
        <extracomment>ui/looks_controller.py - for 1: What was stored of {n} person was damaged, and has been rebuilt.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide is kept in the library, a folder of its own.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you drew stays here: try again once the photo can be read.</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you named in the old program can be taken over.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{step}” changed is not readable any more.</source>
        <extracomment>repository/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a drawn face is saved</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was {who} born?</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is {folder} now?</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it asks who somebody is, just type the name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/crop/painter.py ui/merge_question.py ui/merge_view.py ui/people/people_menu.py ui/review/words.py ui/shared/name_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y is yes, N is no, S leaves the question for later, and U takes the last answer back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y, or C</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is the same person</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is {name} (+)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is {who}</source>
        <extracomment>ui/crop/cards.py ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep it all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pause, stop or close at any time: the next start goes on where it was.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read the file.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <extracomment>media/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the library&apos;s folder.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are never changed</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last answer was not kept. It is asked again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay: they are never changed. New photos of them will appear as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay: they are never changed. New photos will show the same people as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a favourite, or none any more</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stranger</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stranger: never ask</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {chance} in 100</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours}½ h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {nicknames}, {photos}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed person</source>
        <extracomment>models/person.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>repository/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using the library</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of: {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody there is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its publisher says; InsightFace&apos;s own packs are for non-commercial research only.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start of the line: back to the chips</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {year}</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click the eyes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer and farther</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off by the edge</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the line, then the whole search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces people or more fewer at least at most</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name contains “{text}”</source>
        <extracomment>ui/search/chips.py ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go from card to card</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go through what is offered</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/people/cards.py ui/people/person_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is somebody new</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later: it is stored without a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at {rate} photos a second</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like {who}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it larger or smaller</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>ui/shared/photo_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it by a pixel, with Shift by ten</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to somebody else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the person, or all that are selected</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nameless</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no faces yet</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now: moved, or its disk is not connected. Faces and names are kept.</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {who}</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open its photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the person, or the photo of a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overexposed</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {number}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {number} on {host}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save, and be asked</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select nobody</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select nothing, then back to the people</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some backups could not be removed ({files})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some logs with names could not be emptied ({error})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody new, with a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody of the list</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody of {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <extracomment>ui/crop/likelihood_words.py ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strangers</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a decision back, or bring it back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out of the search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last answer back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the outline shown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is the name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is the name, and on to the next or back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is missing or may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder or disk is read-only</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person you just decided about</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo before and after</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <extracomment>media/files.py media/walk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole photo, filled, every pixel</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the left</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the right</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned away</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two unnamed people</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed, {photos}</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk through the faces</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the person, without, and further</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without visible eyes</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write who it is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, it is whom the card says</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, that is them</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} would name {photos}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} is {name} here</source>
        <extracomment>services/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}, favourite</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}, perhaps {name}</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chip}, remove with Backspace</source>
        <extracomment>ui/search/chip_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} is now {name}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} so far</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} ({n} things had changed since and stayed)</source>
        <extracomment>services/undoing.py - for 1: {done} (one thing had changed since and stayed)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, but {problems}</source>
        <extracomment>services/erasing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done}, with {n} other steps</source>
        <extracomment>services/undoing.py - for 1: {done}, with {n} other step</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, with “{other}”</source>
        <extracomment>services/undoing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done}; {n} photos stayed, for other photos are known there</source>
        <extracomment>services/relocating.py - for 1: {done}; {n} photo stayed, for other photos are known there</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{doubts}, and alike all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubts}: suggestions may be unsure.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faces} would move, {split} split, {joined} joined, {people} change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence} Do you accept that?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, {n} of {total}</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  ·  {photos}</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({nickname})</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({nickname}), {photos}</source>
        <extracomment>ui/shared/name_offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read; it may be damaged ({cause}).</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no face networks (files ending in .onnx).</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds two files called {file}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count} files; a pack has a handful.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than it says and was not unpacked.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no zip file that can be opened; it may be damaged.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not complete: a pack needs a face detector (det_….onnx) and a recogniser.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to write outside its folder and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would unpack to far too much and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <extracomment>ui/people/cards.py ui/shared/name_offers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {together}</source>
        <extracomment>ui/people/person_company.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>ui/people/card_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {name}, {percent}% similar</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answered, {photos} settled</source>
        <extracomment>ui/review/words.py - for 1: {n} answered, {photos} settled</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>ui/review/words.py - for 1: {n} answer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <extracomment>ui/settings/library_section.py - for 1: {n} backup</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} centroids</source>
        <extracomment>services/checking.py - for 1: {n} centroid</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged centroids</source>
        <extracomment>services/centroids.py - for 1: {n} damaged centroid</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>models/regrouping.py services/checking.py services/distinguishing.py services/importing.py services/naming_together.py ui/crop/header.py ui/history/history_item_model.py ui/people/cards.py ui/people/person_header.py ui/restore_dialog.py ui/review/words.py ui/shared/photo_item_model.py ui/shared/words.py ui/split_dialog.py workers/import_worker.py - for 1: {n} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are</source>
        <extracomment>services/teaching.py - for 1: {n} face is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not this person</source>
        <extracomment>services/rejecting.py - for 1: {n} face is not this person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not {who}</source>
        <extracomment>services/rejecting.py services/review_answers.py - for 1: {n} face is not {who}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are strangers</source>
        <extracomment>services/moving_faces.py - for 1: {n} face is a stranger</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are {who}</source>
        <extracomment>services/review_answers.py - for 1: {n} face is {who}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces could not be: the photos are not there. They stay with their people.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face could not be: the photos are not there. They stay with their people.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces described by {title}.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face described by {title}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or fewer</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or fewer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or more</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces seen once</source>
        <extracomment>ui/people/cards.py - for 1: {n} face seen once</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces selected</source>
        <extracomment>ui/people/person_selection.py - for 1: {n} face selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were seen once or twice and can stay unnamed.</source>
        <extracomment>ui/review/words.py - for 1: {n} face was seen once or twice and can stay unnamed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces without a usable box were left out.</source>
        <extracomment>workers/import_worker.py - for 1: {n} face without a usable box was left out.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>ui/problems/problems_page.py ui/shared/rail.py - for 1: {n} file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>models/regrouping.py - for 1: {n} group</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups and faces</source>
        <extracomment>services/naming_together.py - for 1: {n} group and faces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden people</source>
        <extracomment>ui/people/cards.py - for 1: {n} hidden person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches.</source>
        <extracomment>ui/crop/who_field.py - for 1: {n} match.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>services/undoing.py - for 1: {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces</source>
        <extracomment>ui/review/words.py - for 1: {n} more face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>ui/review/words.py - for 1: {n} more face of {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with this person.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with {whom}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like this person.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like {whom}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people</source>
        <extracomment>models/regrouping.py - for 1: {n} named person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py - for 1: {n} named person stays marked in the photos they are in now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are drawn and not yet saved</source>
        <extracomment>ui/crop/stage_words.py - for 1: {n} new face is drawn and not yet saved</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are not saved yet.</source>
        <extracomment>ui/crop/saying.py - for 1: {n} new face is not saved yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {people}</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are {who}</source>
        <extracomment>ui/teach_dialog.py - for 1: {n} of {total} is {who}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs look alike</source>
        <extracomment>ui/review/words.py - for 1: {n} pair looks alike</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>services/describing.py services/distinguishing.py services/importing.py services/joining.py services/merging.py services/naming_together.py services/strangers.py ui/page_readings.py ui/people/cards.py ui/people/people_menu.py ui/people/people_page.py workers/import_worker.py - for 1: {n} person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people in this circle</source>
        <extracomment>ui/people/people_circles.py - for 1: {n} person in this circle</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people named</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} person named</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>models/person.py - for 1: {n} photo</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos could not be used.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo could not be used.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved along to {folder}</source>
        <extracomment>services/relocating.py - for 1: {n} photo moved along to {folder}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos together</source>
        <extracomment>ui/people/person_company.py - for 1: {n} photo together</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not found.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo was not found.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were settled.</source>
        <extracomment>ui/review/words.py - for 1: {n} photo was settled.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>ui/scans_controller.py - for 1: {n} problem</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>ui/shared/rail.py - for 1: {n} question</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>services/checking.py - for 1: {n} reference</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>ui/people/people_selection.py - for 1: {n} selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>ui/history/history_page.py - for 1: {n} step</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers</source>
        <extracomment>ui/people/cards.py - for 1: {n} stranger</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnamed</source>
        <extracomment>ui/crop/header.py - for 1: {n} unnamed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} ({photos}) and {other} ({others})</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>services/distinguishing.py ui/review/pair_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {photos}, and {other}, {others}.</source>
        <extracomment>ui/review/pair_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}, {count}</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} joined {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, {n} named</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% similar to the others</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% similar to {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}  ·  {percent}% similar</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} added, {problems}; see Problems.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} added.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {people}</source>
        <extracomment>ui/page_readings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} ({chance}).</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>models/pack_info.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {speed} on this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: {facts}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <extracomment>models/listing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} could not run the face networks, so this computer&apos;s processor does it: slower, with the same result.</source>
        <extracomment>faces/providers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is needed and stays.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} should give {wanted} numbers a face, not {dim}.</source>
        <extracomment>faces/onnx_engine.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and could not be rebuilt.</source>
        <extracomment>services/checking.py - for 1: {what} was damaged and could not be rebuilt.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt.</source>
        <extracomment>services/checking.py - for 1: {what} was damaged and rebuilt.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt; {n} could not be.</source>
        <extracomment>services/checking.py - for 1: {what} were damaged and rebuilt; {n} could not be.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, first {n} shown</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, fold up</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, folded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, unfolded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ({percent}%) is another face of this photo.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is already in this photo.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is shown again</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} looks about as similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} looks more similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} selected, {place} of {total}</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was born on {day}</source>
        <extracomment>services/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, confirmed</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, face {place} of {of}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {photos}, similarity {percent}%</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {place} of {total}</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: not {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{years}: {n} faces</source>
        <extracomment>ui/people/person_eras.py - for 1: {years}: {n} face</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be brought back on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be brought back on its own: {others} is in the way.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be undone on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be undone on its own: {others} is in the way.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like 2015-03-09.</source>
        <extracomment>services/facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
