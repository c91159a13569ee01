<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Kinframe</name>
    <message>
        <source>&amp;About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Ü&amp;ber {product}</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Über die &amp;Person…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Birth date…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Geburtsdatum…</translation>
    </message>
    <message>
        <source>&amp;Circles</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Kreise</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Confirm everybody in this photo</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Alle auf diesem Foto bestätigen</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Befehl ausführen…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export photos…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>Fotos &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Ge&amp;sichter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Zu einem Dat&amp;um gehen…</translation>
    </message>
    <message>
        <source>&amp;Group all faces anew…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Alle Gesichter &amp;neu gruppieren…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/menus.py ui/window_menus.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Look for new photos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Nach neuen Fotos &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Merge these people</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Diese Personen zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;Mirror or collage: people may be here twice</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Spiegel oder &amp;Collage: Personen dürfen doppelt vorkommen</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Verschieben zu…</translation>
    </message>
    <message>
        <source>&amp;Names in your files…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Namen in Ihren &amp;Dateien…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Benennen…</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Not this person</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Nicht diese Person</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pause the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Suche &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Resume the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Suche &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Stop the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Suche s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Strangers: never ask</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Fremde: nie fragen</translation>
    </message>
    <message>
        <source>&amp;Take the last answer back</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Use as cover</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Als &amp;Titelbild verwenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Write names into files…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>&amp;Namen in Dateien schreiben…</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>*</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>*</translation>
    </message>
    <message>
        <source>+</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>+</translation>
    </message>
    <message numerus="yes">
        <source>, {n} missing</source>
        <extracomment>ui/settings/folder_row.py - for 1: , {n} missing</extracomment>
        <translation>
            <numerusform>, {n} fehlt</numerusform>
            <numerusform>, {n} fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>/</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>/</translation>
    </message>
    <message>
        <source>/ somebody else</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>/ jemand anderes</translation>
    </message>
    <message>
        <source>0, 2, 1</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>0, 2, 1</translation>
    </message>
    <message>
        <source>1 merges, Enter saves and asks.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>1 führt zusammen, Eingabe speichert und fragt.</translation>
    </message>
    <message>
        <source>1 merges, Enter saves the outline.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>1 führt zusammen, Eingabe speichert den Umriss.</translation>
    </message>
    <message>
        <source>1 or 2 shows the other</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>1 oder 2 zeigt die andere Person</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>1–{number} shows another</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>1–{number} zeigt eine andere Person</translation>
    </message>
    <message>
        <source>2014, June 2014, 3 June 2014</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>2014, Juni 2014, 3. Juni 2014</translation>
    </message>
    <message>
        <source>2015-03-09, or the year</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation>2015-03-09 oder das Jahr</translation>
    </message>
    <message>
        <source>A &amp;stranger: never ask</source>
        <extracomment>ui/page_menus.py ui/person_lines.py</extracomment>
        <translation>F&amp;remde Person: nie fragen</translation>
    </message>
    <message>
        <source>A better outline is shown.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Ein besserer Umriss wird gezeigt.</translation>
    </message>
    <message>
        <source>A circle is a few people who belong together, such as family or friends.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ein Kreis sind Personen, die zusammengehören, etwa Familie oder Freunde.</translation>
    </message>
    <message>
        <source>A circle you searched for is gone from the library.</source>
        <extracomment>ui/search/search_controller.py</extracomment>
        <translation>Ein Kreis aus der Suche ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>A click on a person&apos;s chip turns it from with to without, and further.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ein Klick auf den Baustein einer Person schaltet von „mit“ auf „ohne“ und weiter.</translation>
    </message>
    <message>
        <source>A click on a spot or a town shows its photos; with Shift you can drag a box.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ein Klick auf einen Punkt oder einen Ort zeigt seine Fotos; mit Umschalt ziehen Sie einen Kasten.</translation>
    </message>
    <message>
        <source>A face of somebody unnamed</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Ein Gesicht einer unbenannten Person</translation>
    </message>
    <message>
        <source>A face of theirs, {day}, {percent}% similar</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>Ein Gesicht dieser Person, {day}, {percent}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>A face of {name}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Ein Gesicht von {name}</translation>
    </message>
    <message>
        <source>A face of {who}</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Ein Gesicht von {who}</translation>
    </message>
    <message>
        <source>A face that is stored</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ein gespeichertes Gesicht</translation>
    </message>
    <message>
        <source>A face that was missed can be drawn: open its photo and drag a rectangle over it.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Ein übersehenes Gesicht lässt sich zeichnen: sein Foto öffnen und ein Rechteck darüberziehen.</translation>
    </message>
    <message>
        <source>A face that was missed can be drawn; see below.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ein übersehenes Gesicht lässt sich zeichnen; siehe unten.</translation>
    </message>
    <message>
        <source>A face you drew</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ein gezeichnetes Gesicht</translation>
    </message>
    <message>
        <source>A face you have named yourself stays as it is, and Ctrl+Z takes all of it back at once.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ein Gesicht, das Sie selbst benannt haben, bleibt, wie es ist, und Strg+Z nimmt alles auf einmal zurück.</translation>
    </message>
    <message>
        <source>A favourite: shown before the others</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Favorit: steht vor den anderen</translation>
    </message>
    <message>
        <source>A film is searched in the picture that stands for it. What was found before stays.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Ein Film wird in dem Bild durchsucht, das für ihn steht. Was früher gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Ein Ordner für jede Person</translation>
    </message>
    <message>
        <source>A letter, Enter or /</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ein Buchstabe, Eingabe oder /</translation>
    </message>
    <message>
        <source>A letter, or F2</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ein Buchstabe oder F2</translation>
    </message>
    <message>
        <source>A name may have up to {most} characters; this one has {count}.</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Ein Name kann bis zu {most} Zeichen haben; dieser hat {count}.</translation>
    </message>
    <message>
        <source>A network of the pack in {folder} cannot be loaded; it may be damaged.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>Ein Netz des Pakets in {folder} lässt sich nicht laden; es ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>A new person, with a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Eine neue Person, mit Namen</translation>
    </message>
    <message>
        <source>A newer version of Kinframe made this backup. Update the program first. Nothing was changed.</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation>Eine neuere Version von Kinframe hat diese Sicherung erstellt. Bitte zuerst das Programm aktualisieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A newer version of Kinframe wrote this library. Update the program to open it. ({file})</source>
        <extracomment>repository/migrating.py</extracomment>
        <translation>Eine neuere Version von Kinframe hat diese Bibliothek geschrieben. Zum Öffnen das Programm aktualisieren. ({file})</translation>
    </message>
    <message>
        <source>A pack called {name} is being added already.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Ein Paket namens {name} wird bereits hinzugefügt.</translation>
    </message>
    <message>
        <source>A person may have up to {n} nicknames.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation>Eine Person kann bis zu {n} Spitznamen haben.</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Seite einer Person</translation>
    </message>
    <message>
        <source>A photo of two people is in both.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Ein Foto von zweien liegt in beiden.</translation>
    </message>
    <message>
        <source>A photo whose file is gone keeps its faces and names, and is known again when it is found.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ein Foto, dessen Datei weg ist, behält seine Gesichter und Namen und wird wiedererkannt, sobald es gefunden wird.</translation>
    </message>
    <message>
        <source>A question you have answered is not asked again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Eine beantwortete Frage wird nicht noch einmal gestellt.</translation>
    </message>
    <message>
        <source>A scan finds what digiKam, Lightroom, Picasa or Windows wrote into photos or beside them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Beim Durchsehen wird gefunden, was digiKam, Lightroom, Picasa oder Windows in Fotos oder daneben geschrieben haben.</translation>
    </message>
    <message>
        <source>A small XMP file for each; the photos stay as they are.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Eine kleine XMP-Datei für jedes; die Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A stack takes two photos. Nothing was changed.</source>
        <extracomment>services/stacks.py</extracomment>
        <translation>Ein Stapel braucht zwei Fotos. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Fremde Person</translation>
    </message>
    <message>
        <source>A stranger is somebody you do not want to be asked about: nobody is proposed as them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Fremde sind Personen, nach denen Sie nicht gefragt werden möchten: Niemand wird als eine von ihnen vorgeschlagen.</translation>
    </message>
    <message>
        <source>A stranger: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Fremde Person: nie fragen</translation>
    </message>
    <message>
        <source>About this person</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Über diese Person</translation>
    </message>
    <message>
        <source>About this photo</source>
        <extracomment>ui/viewer/menus.py ui/viewer/panel.py</extracomment>
        <translation>Über dieses Foto</translation>
    </message>
    <message>
        <source>About this photo (I)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Über dieses Foto (I)</translation>
    </message>
    <message>
        <source>About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Über {product}</translation>
    </message>
    <message>
        <source>About {who}</source>
        <extracomment>services/about.py ui/about_dialog.py</extracomment>
        <translation>Über {who}</translation>
    </message>
    <message>
        <source>About…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Über die Person…</translation>
    </message>
    <message>
        <source>Accept the g&amp;uess</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Vermutung annehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Geburtsdatum hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Aus einem Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add from a zip file…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Aus einer Zip-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation>„{name}“ als neue Person hinzufügen</translation>
    </message>
    <message>
        <source>Adjust the outline</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Umriss anpassen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of it together</source>
        <extracomment>ui/search/together.py</extracomment>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>All of this is in the menu of a card: right-click it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>All das steht im Menü einer Karte: mit der rechten Maustaste anklicken.</translation>
    </message>
    <message>
        <source>All photos</source>
        <extracomment>ui/names_out_controller.py ui/photos/panel_model.py</extracomment>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>All photos on the map</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Alle Fotos auf der Karte</translation>
    </message>
    <message>
        <source>All photos together.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Alle Fotos zusammen.</translation>
    </message>
    <message>
        <source>All {total} are {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Alle {total} sind {who}</translation>
    </message>
    <message>
        <source>Almost certainly the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Fast sicher dieselbe Person.</translation>
    </message>
    <message>
        <source>Almost certainly two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Fast sicher zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Also at</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Auch unter</translation>
    </message>
    <message>
        <source>An older version of Kinframe wrote this library, and it must be updated once.</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Eine ältere Version von Kinframe hat diese Bibliothek geschrieben; sie muss einmal aktualisiert werden.</translation>
    </message>
    <message>
        <source>Another circle</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Weiterer Kreis</translation>
    </message>
    <message>
        <source>Another circle: Family, Friends, a club</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Weiterer Kreis: Familie, Freunde, ein Verein</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Another program has this file open.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Ein anderes Programm hat diese Datei geöffnet.</translation>
    </message>
    <message>
        <source>Another program has written this file at the same moment.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Ein anderes Programm hat diese Datei im selben Augenblick geschrieben.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Ein anderes Programm benutzt die Datei. Bitte dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again in a moment.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Ein anderes Programm benutzt die Bibliothek. Es wurde nichts geändert; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Answer the &amp;question</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Frage beantworten</translation>
    </message>
    <message>
        <source>Answering questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Any of several people</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Eine von mehreren Personen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Appears with</source>
        <extracomment>ui/people/company_list.py ui/people/person_company.py</extracomment>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>Apples Neural Engine (Core ML)</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>models/dates.py</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <extracomment>ui/review/words.py ui/teach_dialog.py</extracomment>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Are these two different people?</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Sind das zwei verschiedene Personen?</translation>
    </message>
    <message numerus="yes">
        <source>Are these {n} faces all {name}?</source>
        <extracomment>ui/review/words.py - for 1: Is this {name}?</extracomment>
        <translation>
            <numerusform>Ist das {name}?</numerusform>
            <numerusform>Sind diese {n} Gesichter alle {name}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Ist das alles {who}?</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Pfeile, Eingabe</translation>
    </message>
    <message>
        <source>Arrows, PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Pfeile, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>As soon as somebody is seen again, questions come here.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Sobald jemand wieder gesehen wird, erscheinen hier Fragen.</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Wie vom System vorgegeben</translation>
    </message>
    <message>
        <source>Ask in a dialog</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>In einem Dialog fragen</translation>
    </message>
    <message numerus="yes">
        <source>Ask the {n} I skipped</source>
        <extracomment>ui/review/words.py - for 1: Ask the one I skipped</extracomment>
        <translation>
            <numerusform>Die eine übersprungene Frage stellen</numerusform>
            <numerusform>Die {n} übersprungenen Fragen stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>models/dates.py</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Zurück zu allen Personen</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Zurück zur Frage (Esc)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>services/backing_up.py</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backspace, Left</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Rücktaste, Pfeil links</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/restore_dialog.py ui/settings/library_section.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups hold it too, so erasing deletes them; none of that can be taken back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Auch die Sicherungen enthalten sie, daher werden sie mitgelöscht; nichts davon lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Backups made until now hold them too, so they are deleted.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Auch die bisherigen Sicherungen enthalten sie und werden daher gelöscht.</translation>
    </message>
    <message>
        <source>Backups, and moving to another place</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Sicherungen und Umzug an einen anderen Ort</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Behind this picture is another one that would be lost if the file grew, so nothing is written into it.</source>
        <extracomment>media/jpeg_embedding.py</extracomment>
        <translation>Hinter diesem Bild liegt ein weiteres, das verloren ginge, wenn die Datei wüchse; darum wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>Beside it stands whom it looks like: 1 says it is them, K that it is somebody new.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Daneben steht, wem es ähnlich sieht: 1 sagt, dass es diese Person ist, K, dass es jemand Neues ist.</translation>
    </message>
    <message>
        <source>Beside the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Neben die Fotos</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Birth date of {who} forgotten</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Geburtsdatum vergessen: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Both are in {n} photos.</source>
        <extracomment>services/evidence.py - for 1: Both are in {n} photo.</extracomment>
        <translation>
            <numerusform>Beide sind auf {n} Foto zu sehen.</numerusform>
            <numerusform>Beide sind auf {n} Fotos zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both faces are the same person, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Beide Gesichter sind dieselbe Person, es gibt also nichts zu tauschen.</translation>
    </message>
    <message>
        <source>Box deleted</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation>Rahmen gelöscht</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring these back as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Diese ebenfalls zurückholen</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/suggestion_card.py ui/export_dialog.py ui/forget_dialog.py ui/names_out/write_names_dialog.py ui/people/people_circle_dialog.py ui/restore_dialog.py ui/settings/pack_row.py ui/split_dialog.py ui/told_names/told_names_dialog.py ui/trash_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Geburtsdatum ändern…</translation>
    </message>
    <message>
        <source>Change the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Rechteck ändern</translation>
    </message>
    <message>
        <source>Change to these</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Zu diesen wechseln</translation>
    </message>
    <message>
        <source>Changes on the disk</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Änderungen auf dem Datenträger</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Ordner mit Fotos auswählen</translation>
    </message>
    <message>
        <source>Choose a folder of photos, or drop one on the window.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Wählen Sie einen Ordner mit Fotos oder ziehen Sie einen auf das Fenster.</translation>
    </message>
    <message>
        <source>Choose a folder of photos. Kinframe finds the faces in it and groups them into people.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation>Wählen Sie einen Ordner mit Fotos. Kinframe findet die Gesichter darin und gruppiert sie zu Personen.</translation>
    </message>
    <message>
        <source>Choose a folder with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Ordner mit Gesichtsnetzen auswählen</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Person auswählen…</translation>
    </message>
    <message>
        <source>Choose a zip file with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Zip-Datei mit Gesichtsnetzen auswählen</translation>
    </message>
    <message>
        <source>Choose all names</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Alle Namen wählen</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Einen Bereich wählen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Andere auswählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>ui/export_dialog.py ui/shared/first_page.py</extracomment>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Choose no name</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Keinen Namen wählen</translation>
    </message>
    <message>
        <source>Choose the file of the old program</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Datei des alten Programms auswählen</translation>
    </message>
    <message>
        <source>Choose two people who are different.</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Bitte zwei verschiedene Personen auswählen.</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circles</source>
        <extracomment>ui/about_dialog.py ui/people/people_circles.py ui/people/people_menu.py ui/people/people_selection.py ui/search/offers.py</extracomment>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Circles, favourites, hidden people and strangers</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Kreise, Favoriten, Ausgeblendete und Fremde</translation>
    </message>
    <message>
        <source>Circles: {names}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation>Kreise: {names}</translation>
    </message>
    <message>
        <source>Cities are from GeoNames (CC BY 4.0), outlines from Natural Earth.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Die Orte sind von GeoNames (CC BY 4.0), die Umrisse von Natural Earth.</translation>
    </message>
    <message>
        <source>Cities: GeoNames, CC BY 4.0. Outlines: Natural Earth.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Orte: GeoNames, CC BY 4.0. Umrisse: Natural Earth.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>ui/search/chip_field.py ui/search/nothing_found.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Click a card without a name, type, and press Enter; Tab goes on to the next one.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Eine Karte ohne Namen anklicken, tippen und Eingabe drücken; Tab geht weiter zur nächsten.</translation>
    </message>
    <message>
        <source>Click a face and type a name. Everybody like it is named with it.</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>Ein Gesicht anklicken und einen Namen eingeben. Alle ähnlichen werden mitbenannt.</translation>
    </message>
    <message>
        <source>Click both eyes; or move the marks with the arrow keys, Tab for the other one, and press Enter.</source>
        <extracomment>ui/crop/keyed_stage.py</extracomment>
        <translation>Beide Augen anklicken; oder die Marken mit den Pfeiltasten verschieben, mit Tab zur anderen, und Eingabe drücken.</translation>
    </message>
    <message>
        <source>Click the eyes</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Augen anklicken</translation>
    </message>
    <message>
        <source>Click the photo that is to stand for the others.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Klicken Sie das Foto an, das für die anderen stehen soll.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/damaged_library_dialog.py ui/keys_dialog.py ui/names_out/report_dialog.py ui/regroup_dialog.py ui/split_dialog.py ui/stacks/stacks_dialog.py ui/told_names/told_names_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closer</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Näher</translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} people.</source>
        <extracomment>ui/crop/suggestion_words.py - for 1: Compared with {n} person.</extracomment>
        <translation>
            <numerusform>Mit {n} Person verglichen.</numerusform>
            <numerusform>Mit {n} Personen verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm &amp;all faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Alle Gesichter bestätigen</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>{count} bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} faces</source>
        <extracomment>ui/people/person_tools.py - for 1: Confirm {n} face</extracomment>
        <translation>
            <numerusform>{n} Gesicht bestätigen</numerusform>
            <numerusform>{n} Gesichter bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} names</source>
        <extracomment>ui/crop/header.py - for 1: Confirm {n} name</extracomment>
        <translation>
            <numerusform>{n} Namen bestätigen</numerusform>
            <numerusform>{n} Namen bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed a face</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation>Gesicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n} Gesicht bestätigt</numerusform>
            <numerusform>{n} Gesichter bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces in this photo</source>
        <extracomment>services/photo_faces.py - for 1: Confirmed {n} face in this photo</extracomment>
        <translation>
            <numerusform>{n} Gesicht auf diesem Foto bestätigt</numerusform>
            <numerusform>{n} Gesichter auf diesem Foto bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces of {who}</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face of {who}</extracomment>
        <translation>
            <numerusform>{n} Gesicht von {who} bestätigt</numerusform>
            <numerusform>{n} Gesichter von {who} bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed {who}</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation>{who} bestätigt</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} photos.</source>
        <extracomment>ui/photos_controller.py - for 1: Copied {n} photo.</extracomment>
        <translation>
            <numerusform>{n} Foto kopiert.</numerusform>
            <numerusform>{n} Fotos kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py ui/viewer/panel.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>All das kopieren</translation>
    </message>
    <message>
        <source>Ctrl + A</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Strg + A</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Strg + C</translation>
    </message>
    <message>
        <source>Ctrl + G</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Strg + G</translation>
    </message>
    <message>
        <source>Ctrl + and -, Ctrl + wheel</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Strg + und -, Strg + Rad</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Strg + Pfeiltasten</translation>
    </message>
    <message>
        <source>Ctrl+F goes to the field, and a search can be saved under a name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+F führt ins Suchfeld, und eine Suche lässt sich unter einem Namen speichern.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command and any person by a few letters.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+K findet jeden Befehl und jede Person mit ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last thing you decided, also after the program was closed.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+Z macht die letzte Entscheidung rückgängig, auch nachdem das Programm geschlossen war.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark words on a light ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Dunkle Schrift auf hellem Grund, was auch immer das System tut.</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>ui/search/date_offers.py ui/search/fact_offers.py ui/search/offers.py</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decide beside the face</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Neben dem Gesicht entscheiden</translation>
    </message>
    <message>
        <source>Decide later: save it without a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Später entscheiden: ohne Namen speichern</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py ui/people/person_selection.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Del on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Entf auf einem Baustein</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Die gespeicherte Suche „{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete this rectangle (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Dieses Rechteck löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Diese gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Delete {size} from this computer?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>{size} von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Deleted the search “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Suche „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Describing faces</source>
        <extracomment>workers/taking_over.py</extracomment>
        <translation>Gesichter beschreiben</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>workers/pack_change_worker.py</extracomment>
        <translation>Gesichter neu beschreiben</translation>
    </message>
    <message>
        <source>Describing faces anew: {done} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Gesichter neu beschreiben: {done} von {total}</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>ui/people/people_selection.py ui/review/pair_row.py</extracomment>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>Different person</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/crop/saying.py ui/crop/suggestion_card.py ui/regroup_dialog.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Rechteck verwerfen</translation>
    </message>
    <message>
        <source>Discard this rectangle</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Dieses Rechteck verwerfen</translation>
    </message>
    <message>
        <source>Discard this rectangle (Del)</source>
        <extracomment>ui/crop/suggestion_head.py</extracomment>
        <translation>Dieses Rechteck verwerfen (Entf)</translation>
    </message>
    <message>
        <source>Do not recognise faces here</source>
        <extracomment>ui/photos/side_panel.py</extracomment>
        <translation>Gesichter hier nicht erkennen</translation>
    </message>
    <message>
        <source>Done: {job}</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Fertig: {job}</translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag a rectangle over a face Kinframe missed, or press B.</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Ziehen Sie ein Rechteck über ein Gesicht, das Kinframe übersehen hat, oder drücken Sie B.</translation>
    </message>
    <message>
        <source>Drag, or B</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ziehen oder B</translation>
    </message>
    <message>
        <source>Draw a face &amp;box</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Gesichts&amp;rahmen zeichnen</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Drawing a face that was missed</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ein übersehenes Gesicht zeichnen</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>E&amp;xport photos…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Fotos e&amp;xportieren…</translation>
    </message>
    <message>
        <source>E, or Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>E oder Eingabe</translation>
    </message>
    <message>
        <source>Each part becomes a chip, and a photo has to fit all of them: with Anna, without Ben.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Jeder Teil wird zu einem Baustein, und ein Foto muss zu allen passen: mit Anna, ohne Ben.</translation>
    </message>
    <message>
        <source>Edit the faces</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Gesichter bearbeiten</translation>
    </message>
    <message>
        <source>Edit the faces (E)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Gesichter bearbeiten (E)</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py ui/person_lines.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter merges</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Eingabe führt zusammen</translation>
    </message>
    <message>
        <source>Enter merges.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Eingabe führt zusammen.</translation>
    </message>
    <message>
        <source>Enter on the map</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Eingabe auf der Karte</translation>
    </message>
    <message>
        <source>Enter or K keeps it as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Eingabe oder K behält es als neu</translation>
    </message>
    <message>
        <source>Enter saves it as a new person.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Eingabe speichert es als neue Person.</translation>
    </message>
    <message>
        <source>Enter takes the one marked</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Eingabe nimmt die markierte Person</translation>
    </message>
    <message>
        <source>Enter takes this name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Eingabe nimmt diesen Namen</translation>
    </message>
    <message>
        <source>Enter tries again.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Eingabe versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Enter, or a letter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Eingabe oder ein Buchstabe</translation>
    </message>
    <message>
        <source>Erase all face data…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Alle Gesichtsdaten löschen…</translation>
    </message>
    <message>
        <source>Erase the face data of everybody?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Gesichtsdaten aller Personen löschen?</translation>
    </message>
    <message>
        <source>Erased all face data</source>
        <extracomment>services/forgetting.py</extracomment>
        <translation>Alle Gesichtsdaten gelöscht</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Gelöscht werden die Zahlen, die aus den Gesichtern aller Personen berechnet wurden, die ausgeschnittenen Gesichter, die kleinen Bilder und die Rahmen.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Gelöscht werden die Zahlen, die aus den Gesichtern aller Personen berechnet wurden, die ausgeschnittenen Gesichter und die kleinen Bilder.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Gelöscht werden die Zahlen, die aus dem Gesicht dieser Person berechnet wurden, die ausgeschnittenen Gesichter, die kleinen Bilder und die Rahmen.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Gelöscht werden die Zahlen, die aus dem Gesicht dieser Person berechnet wurden, die ausgeschnittenen Gesichter und die kleinen Bilder.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Esc geht zurück</translation>
    </message>
    <message>
        <source>Esc later, without a name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Esc später, ohne Namen</translation>
    </message>
    <message>
        <source>Estimate them</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Augen schätzen</translation>
    </message>
    <message>
        <source>Every face is described anew by these, in the background and without opening a photo. Until that is done everything stays as it is; your people, names and decisions stay for good.</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Jedes Gesicht wird mit diesen Netzen neu beschrieben, im Hintergrund und ohne ein Foto zu öffnen. Bis dahin bleibt alles, wie es ist; Ihre Personen, Namen und Entscheidungen bleiben auf Dauer.</translation>
    </message>
    <message>
        <source>Everybody is in {photo} once</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Alle sind nur einmal auf {photo}</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse; the ? key lists all keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Alles geht auch ohne Maus; die Taste ? listet alle Tasten auf.</translation>
    </message>
    <message>
        <source>Everything is done on this computer, and nothing is sent anywhere.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Alles geschieht auf diesem Computer, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your photos are never changed, unless you ask to have names written into them.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation>Alles bleibt auf diesem Computer. Ihre Fotos werden nie verändert, es sei denn, Sie lassen Namen hineinschreiben.</translation>
    </message>
    <message>
        <source>ExifTool could not be started.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>ExifTool could not write into this file.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool konnte nicht in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>ExifTool gave an answer that cannot be read.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool gab eine Antwort, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>ExifTool gave no answer.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool gab keine Antwort.</translation>
    </message>
    <message>
        <source>ExifTool has ended by itself.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export everything as a &amp;table…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>Alles als Tabe&amp;lle exportieren…</translation>
    </message>
    <message>
        <source>Export people, photos and faces as a file</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Personen, Fotos und Gesichter als Datei exportieren</translation>
    </message>
    <message>
        <source>Export photos</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Fotos exportieren</translation>
    </message>
    <message>
        <source>Export photos…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Fotos exportieren…</translation>
    </message>
    <message>
        <source>Export {photos} of {who}?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>{photos} von {who} exportieren?</translation>
    </message>
    <message>
        <source>Export {photos}?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>{photos} exportieren?</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>workers/export_worker.py</extracomment>
        <translation>Es wird exportiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>F11, double click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F11, Doppelklick</translation>
    </message>
    <message>
        <source>F2</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <source>F5 looks for new photos in all your folders.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F5 sucht in allen Ihren Ordnern nach neuen Fotos.</translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Fav&amp;orit</translation>
    </message>
    <message>
        <source>Face data</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Gesichtsdaten</translation>
    </message>
    <message>
        <source>Face networks</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Gesichtsnetze</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Gesicht {number} von {count}: {who}</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, confirmed</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Gesicht {number} von {count}: {who}, bestätigt</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Gesicht {number} von {count}: {who}, unsicher</translation>
    </message>
    <message>
        <source>Face {n}</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Gesicht {n}</translation>
    </message>
    <message>
        <source>Face {place} of {total}</source>
        <extracomment>ui/merge_suggestion_dialog.py ui/teach_dialog.py</extracomment>
        <translation>Gesicht {place} von {total}</translation>
    </message>
    <message>
        <source>Face: {who}</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Gesicht: {who}</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>ui/people/face_grid.py ui/people/person_tools.py ui/search/offers.py</extracomment>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Faces are compared by numbers computed from your photos. They never leave this computer, and you can have them erased.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Gesichter werden anhand von Zahlen verglichen, die aus Ihren Fotos berechnet werden. Diese Zahlen verlassen diesen Computer nie und lassen sich auf Wunsch löschen.</translation>
    </message>
    <message>
        <source>Faces are not recognised</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Gesichter werden nicht erkannt</translation>
    </message>
    <message>
        <source>Faces are still being found.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Gesichter werden noch gesucht.</translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <extracomment>ui/crop/filmstrip.py</extracomment>
        <translation>Gesichter auf diesem Foto</translation>
    </message>
    <message>
        <source>Faces in {folder} are not recognised</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>Gesichter in {folder} werden nicht erkannt</translation>
    </message>
    <message>
        <source>Faces in {folder} are recognised again</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>Gesichter in {folder} werden wieder erkannt</translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Gesichter, die verschoben würden</translation>
    </message>
    <message>
        <source>Family, friends, a club…</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Familie, Freunde, ein Verein…</translation>
    </message>
    <message>
        <source>Farther away</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/people/people_menu.py ui/people/person_header.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Favorit (*)</translation>
    </message>
    <message>
        <source>Favourite: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Favorit: {who}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Favourites come before all others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Favoriten stehen vor allen anderen.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File names</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>File types</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>Dateiarten</translation>
    </message>
    <message>
        <source>Files of their own, which take as much room again.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Eigene Dateien, die noch einmal so viel Platz brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Files with the very same photos go to the trash as well. You can undo this.</source>
        <extracomment>ui/trash_dialog.py - for 1: A file with the very same photo goes to the trash as well. You can undo this.</extracomment>
        <translation>
            <numerusform>Eine Datei mit genau demselben Foto kommt ebenfalls in den Papierkorb. Sie können das rückgängig machen.</numerusform>
            <numerusform>Dateien mit genau denselben Fotos kommen ebenfalls in den Papierkorb. Sie können das rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the window with the photo (2)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Fenster mit dem Foto füllen (2)</translation>
    </message>
    <message>
        <source>Film {name}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Film {name}</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Nach einer Taste oder ihrer Wirkung suchen</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Einen Ort finden</translation>
    </message>
    <message>
        <source>Find its faces again</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Gesichter neu suchen</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>ui/settings/effort_section.py ui/shared/words.py workers/editor_jobs.py workers/import_worker.py workers/look_again_worker.py workers/scan_steps.py workers/scan_worker.py</extracomment>
        <translation>Gesichter suchen</translation>
    </message>
    <message>
        <source>Finding the faces in the changed photo…</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Gesichter auf dem geänderten Foto werden gesucht…</translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide, in {times} times the time of Balanced.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Findet etwa {found} von 100 Gesichtern, die mindestens 40 Pixel breit sind, in der {times}-fachen Zeit von Ausgewogen.</translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Findet etwa {found} von 100 Gesichtern, die mindestens 40 Pixel breit sind.</translation>
    </message>
    <message>
        <source>Finds the people in your photos.
Everything stays on this computer; your photos are never changed, unless you ask to have names written into them.</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Findet die Personen in Ihren Fotos.
Alles bleibt auf diesem Computer; Ihre Fotos werden nie verändert, es sei denn, Sie lassen Namen hineinschreiben.</translation>
    </message>
    <message>
        <source>Fold the screenshots away</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Bildschirmfotos einklappen</translation>
    </message>
    <message>
        <source>Fold up</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>ui/photos/panel_model.py ui/search/offers.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ordner mit Fotos</translation>
    </message>
    <message>
        <source>For crowds and faces far away; now and then something that is no face.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Für Menschenmengen und weit entfernte Gesichter; ab und zu auch etwas, das kein Gesicht ist.</translation>
    </message>
    <message>
        <source>For large collections of close portraits.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Für große Sammlungen mit nahen Porträts.</translation>
    </message>
    <message>
        <source>For non-commercial research only; InsightFace sells other licences.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Nur für nicht kommerzielle Forschung; InsightFace verkauft andere Lizenzen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget face &amp;data…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Gesichtsdate&amp;n vergessen…</translation>
    </message>
    <message>
        <source>Forget face data</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Gesichtsdaten vergessen</translation>
    </message>
    <message>
        <source>Forget face data…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Gesichtsdaten vergessen…</translation>
    </message>
    <message>
        <source>Forget names as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Auch die Namen vergessen</translation>
    </message>
    <message>
        <source>Forget the face data of {who}?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Gesichtsdaten für {who} vergessen?</translation>
    </message>
    <message>
        <source>Forget the name as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Auch den Namen vergessen</translation>
    </message>
    <message>
        <source>Forgot the face data of {who}</source>
        <extracomment>services/forgetting.py</extracomment>
        <translation>Gesichtsdaten vergessen: {who}</translation>
    </message>
    <message>
        <source>Found last first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Zuletzt gefundene zuerst</translation>
    </message>
    <message>
        <source>Free for every use (MIT).</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Frei für jeden Zweck (MIT).</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .json or .csv.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Geben Sie der Datei einen Namen, der auf .json oder .csv endet.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Go to a date (Ctrl+G)</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Zu einem Datum gehen (Strg+G)</translation>
    </message>
    <message>
        <source>Group all faces anew</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Alle Gesichter neu gruppieren</translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: {n} faces have moved.</source>
        <extracomment>ui/regroup_controller.py - for 1: Grouped anew: {n} face has moved.</extracomment>
        <translation>
            <numerusform>Neu gruppiert: {n} Gesicht wurde verschoben.</numerusform>
            <numerusform>Neu gruppiert: {n} Gesichter wurden verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>workers/face_cluster_worker.py workers/scan_steps.py</extracomment>
        <translation>Gesichter gruppieren</translation>
    </message>
    <message>
        <source>Grouping was put off because you are deciding faster. It will run again later.</source>
        <extracomment>workers/face_cluster_worker.py</extracomment>
        <translation>Das Gruppieren wurde aufgeschoben, weil Sie schneller entscheiden. Es läuft später wieder.</translation>
    </message>
    <message>
        <source>Guesses first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Vermutungen zuerst</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Hard links take no room; to change one changes both. On another disk, copies.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Harte Links brauchen keinen Platz; wer den einen ändert, ändert beide. Auf einem anderen Datenträger Kopien.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hid {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Ausgeblendet: {who}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/people/people_menu.py ui/people/people_selection.py ui/people/person_menu.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Leiste ausblenden</translation>
    </message>
    <message>
        <source>Hide these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Diese {people} ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/help/page_keys.py ui/history/history_page.py ui/history/history_view.py ui/shared/rail.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History lists every decision; any of them can be taken back by itself, however old.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Der Verlauf listet jede Entscheidung auf; jede lässt sich einzeln rückgängig machen, wie alt sie auch ist.</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Wie schnell ist es hier?</translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Wie gründlich nach Gesichtern gesucht wird</translation>
    </message>
    <message>
        <source>How large words, buttons and faces are, compared with what the system asks for. Photos stay as sharp.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Wie groß Schrift, Schaltflächen und Gesichter sind, verglichen mit der Vorgabe des Systems. Fotos bleiben genauso scharf.</translation>
    </message>
    <message>
        <source>How they changed over the years</source>
        <extracomment>ui/people/person_eras.py</extracomment>
        <translation>Veränderung im Lauf der Jahre</translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>I accept, download {size}</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Ich stimme zu, {size} herunterladen</translation>
    </message>
    <message>
        <source>I, while typing Ctrl+I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>I, beim Tippen Strg+I</translation>
    </message>
    <message>
        <source>If a folder of photos is somewhere else now, say so in the settings: names and faces stay.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Liegt ein Ordner mit Fotos jetzt woanders, geben Sie das in den Einstellungen an: Namen und Gesichter bleiben.</translation>
    </message>
    <message>
        <source>If it looks like somebody, a dialog shows both faces side by side, and you decide there.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Sieht es aus wie jemand, zeigt ein Dialog beide Gesichter nebeneinander, und Sie entscheiden dort.</translation>
    </message>
    <message>
        <source>If it says whom the person may be, one click or the + key accepts that.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Steht dort, wer die Person sein könnte, genügt ein Klick oder die Taste +, um das zu übernehmen.</translation>
    </message>
    <message>
        <source>If later decisions build on it, it says which, and takes those back as well if you like.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Bauen spätere Entscheidungen darauf auf, werden sie genannt und auf Wunsch ebenfalls rückgängig gemacht.</translation>
    </message>
    <message>
        <source>If some of them are somebody else, select those on the page and press N: they become a new person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Gehören einige zu jemand anderem, wählen Sie diese auf der Seite aus und drücken Sie N: Daraus wird eine neue Person.</translation>
    </message>
    <message>
        <source>If the eyes were not found, press E and click both; then it is compared better.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Wurden die Augen nicht gefunden, drücken Sie E und klicken Sie beide an; dann gelingt der Vergleich besser.</translation>
    </message>
    <message>
        <source>If two people look alike, they are listed here, side by side.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Sehen sich zwei Personen ähnlich, stehen sie hier nebeneinander.</translation>
    </message>
    <message>
        <source>Import from the old program…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Aus dem alten Programm übernehmen…</translation>
    </message>
    <message>
        <source>Imported no people with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Keine Personen übernommen; {faces} auf {photos}.</translation>
    </message>
    <message>
        <source>Imported {people} ({named} named) with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>{people} übernommen ({named} benannt); {faces} auf {photos}.</translation>
    </message>
    <message>
        <source>Imported {what} from {file}</source>
        <extracomment>services/importing.py</extracomment>
        <translation>{what} aus {file} übernommen</translation>
    </message>
    <message>
        <source>Importing people</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Personen übernehmen</translation>
    </message>
    <message>
        <source>In an open photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>In einem geöffneten Foto</translation>
    </message>
    <message>
        <source>In any order</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>In beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>In one stack with</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>In einem Stapel mit</translation>
    </message>
    <message>
        <source>In photos and films</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>In Fotos und Filmen</translation>
    </message>
    <message>
        <source>In photos only</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Nur in Fotos</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>InsightFace does not use {name} of the pack {title} for {task}.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>InsightFace verwendet {name} aus dem Paket {title} nicht für {task}.</translation>
    </message>
    <message>
        <source>InsightFace&apos;s largest: slower still than buffalo_l.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Das größte von InsightFace: noch langsamer als buffalo_l.</translation>
    </message>
    <message>
        <source>InsightFace&apos;s smallest: quick, about as sure as the built-in ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Das kleinste von InsightFace: schnell, etwa so sicher wie die mitgelieferten Netze.</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Into the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>In die Fotos</translation>
    </message>
    <message>
        <source>Is all of this one person?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Ist das alles eine Person?</translation>
    </message>
    <message>
        <source>Is all of this {who}?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Ist das alles {who}?</translation>
    </message>
    <message>
        <source>Is in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Ist auf dem Foto</translation>
    </message>
    <message>
        <source>Is not in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Ist nicht auf dem Foto</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>ui/same_name_dialog.py ui/teach_dialog.py</extracomment>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Is this {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Ist das {who}?</translation>
    </message>
    <message>
        <source>It counts even if no face is recognised in it, and photos of that person are found by it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Es zählt auch, wenn darin kein Gesicht erkannt wird, und Fotos dieser Person werden darüber gefunden.</translation>
    </message>
    <message>
        <source>It is a mirror or collage</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Spiegel oder Collage</translation>
    </message>
    <message>
        <source>It is offered once, above the pages: use all of it, look first, or say no.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Es wird einmal angeboten, über den Seiten: alles verwenden, erst ansehen oder nein sagen.</translation>
    </message>
    <message>
        <source>It looks like {who} and nobody has said who it is.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Dieses Gesicht sieht aus wie {who}, und niemand hat gesagt, wer es ist.</translation>
    </message>
    <message>
        <source>Its eyes were not found: it is compared as it is, and teaches nothing.</source>
        <extracomment>ui/crop/labels.py</extracomment>
        <translation>Die Augen wurden nicht gefunden: Das Gesicht wird verglichen, wie es ist, und das Programm lernt nichts daraus.</translation>
    </message>
    <message>
        <source>Its faces are found and grouped into people, and you see them while that goes on.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Die Gesichter darin werden gefunden und zu Personen gruppiert, und Sie sehen sie schon währenddessen.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>K keeps as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>K behält als neu</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Nicht stapeln</translation>
    </message>
    <message>
        <source>Keep apart (Delete)</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Nicht stapeln (Entf)</translation>
    </message>
    <message>
        <source>Keep as New</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Als neu behalten</translation>
    </message>
    <message>
        <source>Keep as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Als neue Person behalten</translation>
    </message>
    <message>
        <source>Keep as new and say who it is (N)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Als neu behalten und sagen, wer es ist (N)</translation>
    </message>
    <message>
        <source>Keep names and boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Namen und Rahmen behalten</translation>
    </message>
    <message>
        <source>Keep the name and the boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Namen und Rahmen behalten</translation>
    </message>
    <message>
        <source>Kept a drawn face as a new person</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Gezeichnetes Gesicht als neue Person gespeichert</translation>
    </message>
    <message>
        <source>Kept a drawn face as {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Gezeichnetes Gesicht als {who} gespeichert</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/crop/other_faces.py ui/crop/suggestion_parts.py ui/people/person_selection.py</extracomment>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/topics.py ui/keys_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kinframe does not write into {format} files; the names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Kinframe schreibt nicht in {format}-Dateien; die Namen stehen daneben.</translation>
    </message>
    <message>
        <source>Kinframe shows the photos of {folder}: what is exported into it would come into the library once more. Please choose another folder.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Kinframe zeigt die Fotos von {folder}: was dorthin exportiert würde, käme noch einmal in die Bibliothek. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/shared/name_popup.py</extracomment>
        <translation>Bekannte Personen</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>ui/photos/tile_painter.py</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last backup {when}. {backups}, {size}, kept beside the library.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Letzte Sicherung {when}. {backups}, {size}, neben der Bibliothek gespeichert.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_suggestion_dialog.py ui/review/pair_row.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later you find those names in the Edit menu.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Später finden Sie diese Namen im Menü Bearbeiten.</translation>
    </message>
    <message>
        <source>Leave the other screen</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py</extracomment>
        <translation>Den anderen Bildschirm verlassen</translation>
    </message>
    <message>
        <source>Leave the outline as it was</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Umriss lassen, wie er war</translation>
    </message>
    <message>
        <source>Leave this folder out</source>
        <extracomment>ui/photos/side_panel.py</extracomment>
        <translation>Diesen Ordner auslassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left {names} in files unused</source>
        <extracomment>services/told_names.py</extracomment>
        <translation>{names} in Dateien nicht verwendet</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Left, Right, PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Links, Rechts, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Libraries (*.db *.sqlite *.sqlite3)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Bibliotheken (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light while the system is light and dark while it is dark. It changes at once.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Hell, solange das System hell ist, und dunkel, solange es dunkel ist. Der Wechsel erfolgt sofort.</translation>
    </message>
    <message>
        <source>Light words on a dark ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Helle Schrift auf dunklem Grund, was auch immer das System tut.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Look &amp;again at this photo, thoroughly</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Dieses Foto noch einmal &amp;gründlich durchsuchen</translation>
    </message>
    <message>
        <source>Look again, thoroughly</source>
        <extracomment>ui/photos/photos_bar.py ui/settings/effort_section.py</extracomment>
        <translation>Noch einmal gründlich durchsuchen</translation>
    </message>
    <message>
        <source>Look again, thoroughly, at {folder}</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>{folder} noch einmal gründlich durchsuchen</translation>
    </message>
    <message>
        <source>Look alike</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Look closely: {who} looks much like them.</source>
        <extracomment>ui/crop/suggestion_words.py ui/merge_question.py</extracomment>
        <translation>Genau hinsehen: {who} sieht sehr ähnlich aus.</translation>
    </message>
    <message>
        <source>Look first</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Looked at thoroughly</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Gründlich durchsucht</translation>
    </message>
    <message>
        <source>Looking at a photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ein Foto ansehen</translation>
    </message>
    <message>
        <source>Looking at the face</source>
        <extracomment>workers/drawn_face_worker.py workers/editor_jobs.py</extracomment>
        <translation>Gesicht ansehen</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>ui/crop/suggestion_words.py ui/drafts_controller.py</extracomment>
        <translation>Gesicht wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at what changed</source>
        <extracomment>workers/scan_jobs.py</extracomment>
        <translation>Es wird nachgesehen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Looking at what grouping anew would change…</source>
        <extracomment>ui/regroup_controller.py</extracomment>
        <translation>Es wird geprüft, was sich beim Neugruppieren ändern würde…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>workers/import_worker.py workers/scan_worker.py</extracomment>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for similar shots</source>
        <extracomment>services/stacks.py</extracomment>
        <translation>Ähnliche Aufnahmen werden gesucht</translation>
    </message>
    <message>
        <source>Looking for what is worth asking…</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Lohnende Fragen werden gesucht…</translation>
    </message>
    <message>
        <source>Looking where your photos were taken…</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Es wird nachgesehen, wo Ihre Fotos aufgenommen wurden…</translation>
    </message>
    <message>
        <source>Looks like {who}, {percent} percent.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Sieht aus wie {who}, {percent} Prozent.</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Map of where photos were taken</source>
        <extracomment>ui/places/map_view.py</extracomment>
        <translation>Karte der Aufnahmeorte</translation>
    </message>
    <message>
        <source>Map: {place}</source>
        <extracomment>ui/places/mini_map.py</extracomment>
        <translation>Karte: {place}</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>models/dates.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>workers/pack_speed_worker.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge &amp;into…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/people/people_drag.py</extracomment>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py ui/people_controller.py</extracomment>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Merge these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Diese {people} zusammenführen</translation>
    </message>
    <message>
        <source>Merge with This Person</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Mit dieser Person zusammenführen</translation>
    </message>
    <message>
        <source>Merge with this person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Mit dieser Person zusammenführen</translation>
    </message>
    <message>
        <source>Merge with this person, who has no name</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Mit dieser Person zusammenführen, die keinen Namen hat</translation>
    </message>
    <message>
        <source>Merge with {who}</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_view.py</extracomment>
        <translation>Mit {who} zusammenführen</translation>
    </message>
    <message>
        <source>Merge with {who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation>Zusammenführen mit {who}, {percent}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>Merged a drawn face with {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Gezeichnetes Gesicht zusammengeführt: {who}</translation>
    </message>
    <message>
        <source>Merged {who} with {whom}</source>
        <extracomment>services/merging.py</extracomment>
        <translation>Zusammengeführt: {who} → {whom}</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>ui/shared/said_list.py ui/shared/status_line.py</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Mistakes, and taking them back</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Fehler und wie man sie rückgängig macht</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/crop/cards.py ui/shared/action_row.py ui/viewer/bar.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this person</source>
        <extracomment>ui/people/person_tools.py</extracomment>
        <translation>Mehr für diese Person</translation>
    </message>
    <message>
        <source>More for this face</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Mehr für dieses Gesicht</translation>
    </message>
    <message>
        <source>More for {who}</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Mehr für {who}</translation>
    </message>
    <message>
        <source>More likely number {number}, {name}.</source>
        <extracomment>ui/crop/likelihood_words.py</extracomment>
        <translation>Eher Nummer {number}, {name}.</translation>
    </message>
    <message>
        <source>More likely somebody else.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Eher jemand anderes.</translation>
    </message>
    <message>
        <source>Most alike:</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>Am ähnlichsten:</translation>
    </message>
    <message>
        <source>Most of the photos in {after} are others than those that were in {before}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Die meisten Fotos in {after} sind andere als die, die in {before} lagen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Meiste Fotos zuerst</translation>
    </message>
    <message>
        <source>Move all to the trash</source>
        <extracomment>ui/trash_dialog.py</extracomment>
        <translation>Alle in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to another person</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Zu anderer Person verschieben</translation>
    </message>
    <message>
        <source>Move to another person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Zu anderer Person verschieben…</translation>
    </message>
    <message>
        <source>Move to the system&apos;s trash (Del)</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>In den Papierkorb des Systems legen (Entf)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>ui/trash_dialog.py ui/viewer/menus.py</extracomment>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to the trash (Del)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>In den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>ui/people/face_grid.py ui/people/person_selection.py ui/person_controller.py</extracomment>
        <translation>Verschieben zu…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash?</source>
        <extracomment>ui/trash_dialog.py - for 1: Move {n} photo to the trash?</extracomment>
        <translation>
            <numerusform>{n} Foto in den Papierkorb legen?</numerusform>
            <numerusform>{n} Fotos in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved a face from {before} to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Gesicht verschoben: {before} → {whom}</translation>
    </message>
    <message>
        <source>Moved a face to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Gesicht zugeordnet: {whom}</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces from {who} to {whom}</source>
        <extracomment>services/moving_faces.py - for 1: Moved {n} face from {who} to {whom}</extracomment>
        <translation>
            <numerusform>{n} Gesicht verschoben: {who} → {whom}</numerusform>
            <numerusform>{n} Gesichter verschoben: {who} → {whom}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos to the trash</source>
        <extracomment>services/trash.py - for 1: Moved {n} photo to the trash</extracomment>
        <translation>
            <numerusform>{n} Foto in den Papierkorb gelegt</numerusform>
            <numerusform>{n} Fotos in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>N a new name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>N ein neuer Name</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/about_dialog.py ui/crop/suggestion_card.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a new person…</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Neue Person benennen…</translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Name von Teil {number}</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Name des Kreises</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Name them all</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Alle benennen</translation>
    </message>
    <message>
        <source>Name this person…</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Diese Person benennen…</translation>
    </message>
    <message numerus="yes">
        <source>Name {n} people</source>
        <extracomment>ui/people/people_naming.py - for 1: Name {n} person</extracomment>
        <translation>
            <numerusform>{n} Person benennen</numerusform>
            <numerusform>{n} Personen benennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Name, falls bekannt</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <extracomment>ui/people/name_title.py</extracomment>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <extracomment>services/naming.py services/review_answers.py</extracomment>
        <translation>{name} benannt</translation>
    </message>
    <message>
        <source>Named {people} {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>{people} als {name} benannt</translation>
    </message>
    <message>
        <source>Names from other programs</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Namen aus anderen Programmen</translation>
    </message>
    <message>
        <source>Names in files</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Namen in Dateien</translation>
    </message>
    <message>
        <source>Names in your files</source>
        <extracomment>ui/told_names/names_list.py ui/told_names/told_names_dialog.py</extracomment>
        <translation>Namen in Ihren Dateien</translation>
    </message>
    <message>
        <source>Names that were written into the photo before are still in it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Namen, die früher in das Foto geschrieben wurden, stehen noch darin.</translation>
    </message>
    <message numerus="yes">
        <source>Names written into {n} files</source>
        <extracomment>models/names_report.py - for 1: Names written into {n} file</extracomment>
        <translation>
            <numerusform>Namen in {n} Datei geschrieben</numerusform>
            <numerusform>Namen in {n} Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, and faces you confirmed or placed, stay as they are.</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Namen und Gesichter, die Sie bestätigt oder zugeordnet haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Names, merges and drawn faces are listed here, and each can be undone.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation>Namen, Zusammenführungen und gezeichnete Gesichter stehen hier, und jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Naming people</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Personen benennen</translation>
    </message>
    <message>
        <source>Networks you added yourself.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Netze, die Sie selbst hinzugefügt haben.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New &amp;person of these faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Neue &amp;Person aus diesen Gesichtern</translation>
    </message>
    <message>
        <source>New circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Neuer Kreis</translation>
    </message>
    <message>
        <source>New circle…</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Neuer Kreis…</translation>
    </message>
    <message>
        <source>New cover for {who}</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation>Neues Titelbild für {who}</translation>
    </message>
    <message>
        <source>New face</source>
        <extracomment>ui/crop/film_tile.py ui/crop/known_drafts.py ui/crop/suggestion_card.py</extracomment>
        <translation>Neues Gesicht</translation>
    </message>
    <message>
        <source>New face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Neues Gesicht ausgewählt</translation>
    </message>
    <message>
        <source>New face, not saved</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>Neues Gesicht, nicht gespeichert</translation>
    </message>
    <message>
        <source>New face, not saved: {guess}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>Neues Gesicht, nicht gespeichert: {guess}</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New photos are looked at like this.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Neue Fotos werden so durchsucht.</translation>
    </message>
    <message>
        <source>New, moved and deleted photos are noticed at the next start, or when you press F5.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Neue, verschobene und gelöschte Fotos werden beim nächsten Start bemerkt, oder wenn Sie F5 drücken.</translation>
    </message>
    <message>
        <source>Next photo (PageDown)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Nächstes Foto (Bild ab)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <extracomment>ui/viewer/viewer_view.py</extracomment>
        <translation>Nächstes Foto (Rechts)</translation>
    </message>
    <message>
        <source>Next would be {who}: {percent}%</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Als Nächstes käme {who}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Spitznamen</translation>
    </message>
    <message>
        <source>Nicknames of {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Spitznamen für {who}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/review/buttons.py ui/told_names/offer_bar.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day something changed.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Noch keine Sicherung. An jedem Tag mit Änderungen wird eine erstellt.</translation>
    </message>
    <message>
        <source>No box is off by more than {pixels} pixels.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Kein Rahmen liegt um mehr als {pixels} Pixel daneben.</translation>
    </message>
    <message>
        <source>No eyes were found, so the likeness is a guess.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Es wurden keine Augen gefunden, die Ähnlichkeit ist daher nur geschätzt.</translation>
    </message>
    <message>
        <source>No eyes were found.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Es wurden keine Augen gefunden.</translation>
    </message>
    <message>
        <source>No face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Kein Gesicht ausgewählt</translation>
    </message>
    <message>
        <source>No face was recognised here.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Hier wurde kein Gesicht erkannt.</translation>
    </message>
    <message>
        <source>No faces were found in these photos.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Auf diesen Fotos wurden keine Gesichter gefunden.</translation>
    </message>
    <message>
        <source>No favourite any more (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Kein Favorit mehr (*)</translation>
    </message>
    <message>
        <source>No favourite any more: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Kein Favorit mehr: {who}</translation>
    </message>
    <message>
        <source>No favourites any more</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Keine Favoriten mehr</translation>
    </message>
    <message>
        <source>No file is missing.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Keine Datei fehlt.</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <extracomment>ui/shared/open_folder.py</extracomment>
        <translation>Kein Dateimanager hat geantwortet. Der Ordner ist {folder}</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Es ist noch kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Noch keine Ordner.</translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Keine Taste heißt so.</translation>
    </message>
    <message>
        <source>No name was used.</source>
        <extracomment>models/told.py</extracomment>
        <translation>Kein Name wurde verwendet.</translation>
    </message>
    <message>
        <source>No new photos.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Keine neuen Fotos.</translation>
    </message>
    <message>
        <source>No people to compare with yet.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Noch keine Personen zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>No photo file is changed. {n} XMP files are written or added to.</source>
        <extracomment>ui/names_out/write_names_dialog.py - for 1: No photo file is changed. {n} XMP file is written or added to.</extracomment>
        <translation>
            <numerusform>Keine Fotodatei wird verändert. {n} XMP-Datei wird geschrieben oder ergänzt.</numerusform>
            <numerusform>Keine Fotodatei wird verändert. {n} XMP-Dateien werden geschrieben oder ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo here is called “{text}”.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Hier heißt kein Foto „{text}“.</translation>
    </message>
    <message>
        <source>No photo matches all of this: {what}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Kein Foto passt zu all dem: {what}.</translation>
    </message>
    <message>
        <source>No photo of {who} and nobody else.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Kein Foto nur von {who}.</translation>
    </message>
    <message>
        <source>No photo of {who} without {whom}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Kein Foto von {who} ohne {whom}.</translation>
    </message>
    <message>
        <source>No photo of {who}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Kein Foto von {who}.</translation>
    </message>
    <message>
        <source>No picture: nobody is proposed</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Kein Bild: Niemand wird vorgeschlagen</translation>
    </message>
    <message>
        <source>No picture: somebody else</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Kein Bild: jemand anderes</translation>
    </message>
    <message>
        <source>No player answered. The film is {film}</source>
        <extracomment>ui/viewer_deeds.py</extracomment>
        <translation>Kein Abspieler hat geantwortet. Der Film ist {film}</translation>
    </message>
    <message>
        <source>No problems. Every file could be read.</source>
        <extracomment>ui/problems/problems_page.py</extracomment>
        <translation>Keine Probleme. Jede Datei konnte gelesen werden.</translation>
    </message>
    <message>
        <source>No s&amp;tranger: ask again</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Ni&amp;cht fremd: wieder fragen</translation>
    </message>
    <message>
        <source>No stranger any more: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Keine fremde Person mehr: {who}</translation>
    </message>
    <message>
        <source>No stranger: ask again</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Nicht fremd: wieder fragen</translation>
    </message>
    <message>
        <source>No strangers any more: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Keine Fremden mehr: {who}</translation>
    </message>
    <message>
        <source>No strangers: show again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Keine Fremden: wieder anzeigen</translation>
    </message>
    <message>
        <source>No, do not use these names</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Nein, diese Namen nicht verwenden</translation>
    </message>
    <message>
        <source>Nobody by that name yet.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Noch niemand mit diesem Namen.</translation>
    </message>
    <message>
        <source>Nobody else looks like this face</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Niemand sonst sieht aus wie dieses Gesicht</translation>
    </message>
    <message>
        <source>Nobody has a name yet. Type one.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Noch hat niemand einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Hier heißt niemand „{text}“.</translation>
    </message>
    <message>
        <source>Nobody in the saved search “{name}” is in the library; it is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Niemand aus der gespeicherten Suche „{name}“ ist in der Bibliothek; sie wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Nobody is in this circle.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>In diesem Kreis ist niemand.</translation>
    </message>
    <message>
        <source>Nobody is marked any more, nor named in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Niemand ist mehr markiert oder im Verlauf genannt.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Niemand sieht jemand anderem ähnlich.</translation>
    </message>
    <message>
        <source>Nobody looks like this face yet</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Noch sieht niemand aus wie dieses Gesicht</translation>
    </message>
    <message>
        <source>Nobody looks like this face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Niemand sieht aus wie dieses Gesicht.</translation>
    </message>
    <message>
        <source>Nobody to ask about yet.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Noch niemand, nach dem zu fragen wäre.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Nichts davon ist {who}</translation>
    </message>
    <message>
        <source>None of the photos that were in {before} are in {after}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Keines der Fotos, die in {before} lagen, liegt in {after}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>None of your photos says where it was taken.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Keines Ihrer Fotos sagt, wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>services/rejecting.py ui/crop/cards.py ui/crop/face_menu.py</extracomment>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Nicht alles konnte geschrieben werden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/history/in_the_way.py ui/settings/pack_row.py ui/teach_dialog.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>services/rejecting.py ui/people/person_words.py</extracomment>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>Not {who}</source>
        <extracomment>services/rejecting.py ui/crop/face_menu.py ui/people/person_words.py ui/viewer/menus.py</extracomment>
        <translation>Nicht {who}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes about {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Notizen über {who}</translation>
    </message>
    <message>
        <source>Notes may have up to {n} characters.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation>Notizen können bis zu {n} Zeichen haben.</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation>Notizen: {notes}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation>Noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing in the folder is written over, and the photos stay where they are. XMP files beside them go along.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Im Ordner wird nichts überschrieben, und die Fotos bleiben, wo sie sind. XMP-Dateien daneben kommen mit.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Diese Wörter kommen in der Hilfe nicht vor.</translation>
    </message>
    <message>
        <source>Nothing is asked over a network: map and cities come with the program.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nichts wird über ein Netz gefragt: Karte und Orte kommen mit dem Programm.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is moved or renamed; what you delete goes to the trash of your system.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nichts wird verschoben oder umbenannt; was Sie löschen, kommt in den Papierkorb Ihres Systems.</translation>
    </message>
    <message>
        <source>Nothing left that is worth asking.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Es gibt keine lohnenden Fragen mehr.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py repository/connections.py repository/library.py services/rescuing.py</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Notice them</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Bemerken</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>models/dates.py</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>Nudge the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Rechteck verschieben</translation>
    </message>
    <message>
        <source>O, or Space</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>O oder Leertaste</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>On each day on which something changed, a copy of the library is made beside it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>An jedem Tag, an dem sich etwas geändert hat, wird neben der Bibliothek eine Kopie von ihr angelegt.</translation>
    </message>
    <message>
        <source>On the map: arrows, + and -</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Auf der Karte: Pfeile, + und -</translation>
    </message>
    <message>
        <source>On the page of photos, type a name, a year, a folder or part of a file name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Geben Sie auf der Seite „Fotos“ einen Namen, ein Jahr, einen Ordner oder einen Teil eines Dateinamens ein.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On this system only the window can move files to the trash.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>Auf diesem System kann nur das Fenster Dateien in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>Once faces are found in your photos, a few answers here name most of them.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Sobald in Ihren Fotos Gesichter gefunden sind, benennen hier ein paar Antworten die meisten davon.</translation>
    </message>
    <message>
        <source>One folder</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>One name for all of them (F2)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Ein Name für alle (F2)</translation>
    </message>
    <message>
        <source>One of the eyes is outside the photo. Click both eyes again.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation>Eines der Augen liegt außerhalb des Fotos. Bitte beide Augen noch einmal anklicken.</translation>
    </message>
    <message>
        <source>One of these faces is nobody&apos;s yet, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Eines dieser Gesichter gehört noch zu niemandem, es gibt also nichts zu tauschen.</translation>
    </message>
    <message>
        <source>One of these faces is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation>Eines dieser Gesichter gilt inzwischen als jemand anderes. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One of these faces is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/distinguishing.py services/moving_faces.py services/naming_together.py services/photo_faces.py services/rejecting.py</extracomment>
        <translation>Eines dieser Gesichter ist inzwischen woanders eingeordnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only ExifTool writes into {format} files, and it is not installed; the names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Nur ExifTool schreibt in {format}-Dateien, und es ist nicht installiert; die Namen stehen daneben.</translation>
    </message>
    <message>
        <source>Only face data that was erased cannot be brought back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nur gelöschte Gesichtsdaten lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Only one face of {who} is known.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Für {who} ist nur ein Gesicht bekannt.</translation>
    </message>
    <message>
        <source>Only the system&apos;s own trash can bring back {path}. Nothing was changed.</source>
        <extracomment>services/trash_steps.py</extracomment>
        <translation>Nur der Papierkorb des Systems kann {path} zurückholen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Nur wenn ich frage</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/company_list.py ui/people/people_menu.py ui/photos/photos_bar.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open a photo and drag a rectangle over the face, or press B and use the arrow keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Öffnen Sie ein Foto und ziehen Sie ein Rechteck über das Gesicht, oder drücken Sie B und nehmen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Open library &amp;folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>B&amp;ibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>Open photo</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Open the film in a player</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py ui/viewer/viewer_view.py</extracomment>
        <translation>Den Film in einem Abspieler öffnen</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <extracomment>ui/review/pictures.py</extracomment>
        <translation>Das Foto öffnen</translation>
    </message>
    <message>
        <source>Open {who}</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>{who} öffnen</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Reihenfolge der Karten: {order}</translation>
    </message>
    <message>
        <source>Other programs wrote them into your photos or beside them.</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Andere Programme haben sie in Ihre Fotos oder daneben geschrieben.</translation>
    </message>
    <message>
        <source>Other programs wrote these names into your photos or beside them. Faces you have named yourself stay as they are.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Andere Programme haben diese Namen in Ihre Fotos oder daneben geschrieben. Gesichter, die Sie selbst benannt haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Outline changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Umriss geändert</translation>
    </message>
    <message>
        <source>Outline of {who} changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Umriss von {who} geändert</translation>
    </message>
    <message>
        <source>Outlines an unnamed face anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Zeichnet den Umriss eines unbenannten Gesichts neu.</translation>
    </message>
    <message>
        <source>Outlines {who} anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Zeichnet den Umriss neu: {who}.</translation>
    </message>
    <message>
        <source>Overlaps another new face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Überlappt ein anderes neues Gesicht.</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>P&amp;robleme</translation>
    </message>
    <message>
        <source>Pace of the slideshow</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Tempo der Diaschau</translation>
    </message>
    <message>
        <source>PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Part {number}: {faces}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Teil {number}: {faces}</translation>
    </message>
    <message>
        <source>Passed: every name is where it should be.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Bestanden: jeder Name steht, wo er soll.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. {job}</source>
        <extracomment>ui/shared/under_way.py</extracomment>
        <translation>Pausiert. {job}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/help/page_keys.py ui/people/people_header.py ui/people/people_page.py ui/person_picker.py ui/search/offers.py ui/shared/rail.py ui/viewer/panel.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People appear here as soon as they are found.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Personen erscheinen hier, sobald sie gefunden werden.</translation>
    </message>
    <message>
        <source>People may appear twice in {photo}</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Personen dürfen doppelt auf {photo} sein</translation>
    </message>
    <message>
        <source>People this may be</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation>Personen, die das sein könnten</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <extracomment>ui/review/pair_view.py</extracomment>
        <translation>Personen, die sich ähnlich sehen</translation>
    </message>
    <message>
        <source>Perhaps the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Vielleicht dieselbe Person.</translation>
    </message>
    <message>
        <source>Perhaps two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Vielleicht zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Phones and some cameras write it into their photos, if they may.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Telefone und manche Kameras schreiben es in ihre Fotos, wenn sie dürfen.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>ui/photos/timeline_model.py ui/viewer/other_screen.py ui/viewer/stage.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>Photo with {n} faces, {named} named</source>
        <extracomment>ui/crop/stage_words.py - for 1: Photo with {n} face, {named} named</extracomment>
        <translation>
            <numerusform>Foto mit {n} Gesicht, {named} benannt</numerusform>
            <numerusform>Foto mit {n} Gesichtern, {named} benannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <extracomment>ui/photos/photo_words.py ui/shared/photo_item_model.py</extracomment>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Photo {name}, file missing</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Foto {name}, Datei fehlt</translation>
    </message>
    <message>
        <source>Photo {name}, {faces}</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Foto {name}, {faces}</translation>
    </message>
    <message>
        <source>Photo {name}, {faces}, file missing</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Foto {name}, {faces}, Datei fehlt</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/help/page_keys.py ui/people/person_tools.py ui/photos/timeline_geometry.py ui/photos/timeline_header.py ui/shared/photo_grid.py ui/shared/rail.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos are only read, unless you ask to have names written into them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Fotos werden nur gelesen, es sei denn, Sie lassen Namen hineinschreiben.</translation>
    </message>
    <message>
        <source>Photos from before that day are not taken for them.</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>Fotos von vor diesem Tag werden der Person nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>ui/people/company_list.py</extracomment>
        <translation>Fotos von beiden</translation>
    </message>
    <message>
        <source>Photos stand together by</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Fotos stehen zusammen nach</translation>
    </message>
    <message>
        <source>Pla&amp;ces</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Or&amp;te</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place the eyes</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Augen setzen</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/help/page_keys.py ui/help/topics.py ui/photos/panel_model.py ui/places/places_page.py ui/search/place_offers.py</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places with photos</source>
        <extracomment>ui/places/town_list.py</extracomment>
        <translation>Orte mit Fotos</translation>
    </message>
    <message>
        <source>Press + if this is {name}.</source>
        <extracomment>ui/people/people_item_model.py</extracomment>
        <translation>+ drücken, wenn das {name} ist.</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <extracomment>ui/viewer/viewer_view.py</extracomment>
        <translation>Voriges Foto (Links)</translation>
    </message>
    <message>
        <source>Previous photo (PageUp)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Vorheriges Foto (Bild auf)</translation>
    </message>
    <message>
        <source>Privacy, and forgetting somebody</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Datenschutz und jemanden vergessen</translation>
    </message>
    <message>
        <source>Probably the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Wahrscheinlich dieselbe Person.</translation>
    </message>
    <message>
        <source>Probably two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Wahrscheinlich zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>ui/problems/problem_view.py ui/problems/problems_page.py ui/shared/rail.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>QT_SCALE_FACTOR is set for this program. As long as it is, the size chosen here changes nothing.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>QT_SCALE_FACTOR ist für dieses Programm gesetzt. Solange das so ist, ändert die hier gewählte Größe nichts.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quick and sure; comes with the program and works at once.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Schnell und sicher; im Programm enthalten und sofort einsatzbereit.</translation>
    </message>
    <message>
        <source>R, Shift + R</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>R, Umschalt + R</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>ui/photos/tile_painter.py</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW photos</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>RAW-Fotos</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>Read again with ExifTool.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Noch einmal gelesen mit ExifTool.</translation>
    </message>
    <message>
        <source>Read again with our own reader.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Noch einmal gelesen mit unserem eigenen Leser.</translation>
    </message>
    <message>
        <source>Read again, the file did not have {who} where it should be, so it was left as it was.</source>
        <extracomment>services/writing_names.py</extracomment>
        <translation>Beim erneuten Lesen stand {who} nicht dort, wo es sein sollte; die Datei blieb darum, wie sie war.</translation>
    </message>
    <message>
        <source>Reading names in files</source>
        <extracomment>workers/name_files_worker.py</extracomment>
        <translation>Namen in Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading the old library</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Alte Bibliothek lesen</translation>
    </message>
    <message>
        <source>Reading what photos say of themselves</source>
        <extracomment>workers/facts_worker.py</extracomment>
        <translation>Es wird gelesen, was Fotos über sich sagen</translation>
    </message>
    <message>
        <source>Recently added</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Rectangle discarded</source>
        <extracomment>ui/crop/drafting.py</extracomment>
        <translation>Rechteck verworfen</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>„{what}“ wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/search/search_bar.py ui/settings/pack_row.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{chip}”</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>„{chip}“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} missing photos</source>
        <extracomment>services/trash.py - for 1: Removed {n} missing photo</extracomment>
        <translation>
            <numerusform>{n} fehlendes Foto entfernt</numerusform>
            <numerusform>{n} fehlende Fotos entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/people_circle_dialog.py ui/people/people_menu.py ui/search/save_search.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Kreis umbenennen</translation>
    </message>
    <message>
        <source>Rename circle…</source>
        <extracomment>ui/people/people_circles.py</extracomment>
        <translation>Kreis umbenennen…</translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <extracomment>services/naming.py</extracomment>
        <translation>{before} in {name} umbenannt</translation>
    </message>
    <message>
        <source>Repairing faces</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation>Gesichter reparieren</translation>
    </message>
    <message>
        <source>Repairing people</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation>Personen reparieren</translation>
    </message>
    <message>
        <source>Report on written &amp;names…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>Bericht über &amp;geschriebene Namen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored. What the library was before is among the backups.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Wiederhergestellt. Der vorherige Stand der Bibliothek liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>services/backing_up.py workers/library_jobs.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reverse these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Diese ebenfalls umkehren</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/faces_controller.py ui/help/page_keys.py ui/review/page_parts.py ui/shared/rail.py</extracomment>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Review asks one question at a time, and first those that settle the most photos.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>„Durchsehen“ stellt eine Frage nach der anderen, zuerst die, die die meisten Fotos klären.</translation>
    </message>
    <message>
        <source>Rewrite the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Fotos neu schreiben</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Rechtsklick, Menütaste</translation>
    </message>
    <message>
        <source>S&amp;imilar shots…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Ä&amp;hnliche Aufnahmen…</translation>
    </message>
    <message>
        <source>S&amp;ort people</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Personen s&amp;ortieren</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>A&amp;ufteilen…</translation>
    </message>
    <message>
        <source>S, Space</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>S, Leertaste</translation>
    </message>
    <message>
        <source>S, while typing Esc</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>S, beim Tippen Esc</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Diese Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Same person: merge</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Dieselbe Person: zusammenführen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/saying.py ui/crop/suggestion_card.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Als neue Person speichern</translation>
    </message>
    <message>
        <source>Save as new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Als neue Person speichern</translation>
    </message>
    <message>
        <source>Save face</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Gesicht speichern</translation>
    </message>
    <message>
        <source>Save it and decide later</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Speichern und später entscheiden</translation>
    </message>
    <message>
        <source>Save it without a name, and decide later (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Ohne Namen speichern und später entscheiden (Esc)</translation>
    </message>
    <message>
        <source>Save outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Umriss speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save the face you drew (Enter)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Das gezeichnete Gesicht speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Save the outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Den Umriss speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save without names</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Ohne Namen speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} faces</source>
        <extracomment>ui/crop/header.py - for 1: Save {n} face</extracomment>
        <translation>
            <numerusform>{n} Gesicht speichern</numerusform>
            <numerusform>{n} Gesichter speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save, and be asked who it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Speichern und gefragt werden, wer es ist</translation>
    </message>
    <message>
        <source>Saved a drawn face</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Gezeichnetes Gesicht gespeichert</translation>
    </message>
    <message>
        <source>Saved search</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved search {name}: rename or delete</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Gespeicherte Suche {name}: umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved the report.</source>
        <extracomment>workers/names_out_jobs.py</extracomment>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Suche „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say first what to search for.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Bitte zuerst angeben, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>Say that the names in this photo are right</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Bestätigen, dass die Namen auf diesem Foto stimmen</translation>
    </message>
    <message>
        <source>Say who this is.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Bitte angeben, wer das ist.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/frame.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all people (/)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Alle Personen durchsuchen (/)</translation>
    </message>
    <message>
        <source>Search by people, dates, places, cameras, folders…</source>
        <extracomment>ui/search/chip_field.py</extracomment>
        <translation>Suche nach Personen, Daten, Orten, Kameras, Ordnern…</translation>
    </message>
    <message>
        <source>Search for the person it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Die richtige Person suchen</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search in this area</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/frame.py</extracomment>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search photos</source>
        <extracomment>ui/help/topics.py ui/search/typing_line.py</extracomment>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searching for photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Beim Suchen nach Fotos</translation>
    </message>
    <message>
        <source>Second names of the same files</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Zweite Namen derselben Dateien</translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Niemanden auswählen (Esc)</translation>
    </message>
    <message>
        <source>Select none of these photos</source>
        <extracomment>ui/photos/section_strip.py</extracomment>
        <translation>Keines dieser Fotos auswählen</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>ui/people/person_selection.py ui/photos/photos_bar.py</extracomment>
        <translation>Nichts auswählen (Esc)</translation>
    </message>
    <message>
        <source>Select several cards with Ctrl and type: they all become one person of that name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mehrere Karten mit Strg auswählen und tippen: Alle werden zu einer Person dieses Namens.</translation>
    </message>
    <message>
        <source>Select these photos</source>
        <extracomment>ui/photos/section_strip.py</extracomment>
        <translation>Diese Fotos auswählen</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>models/dates.py</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_page.py ui/shared/rail.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings puts one back if you like; where you are is backed up before.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>In den Einstellungen lässt sich eine davon wiederherstellen; der jetzige Stand wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Several people are called {name!r}; use one of the keys {keys}.</source>
        <extracomment>repository/people.py</extracomment>
        <translation>Mehrere Personen heißen {name!r}; bitte einen der Schlüssel verwenden: {keys}.</translation>
    </message>
    <message>
        <source>Shift + arrows, Shift + click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Umschalt + Pfeile, Umschalt + Klick</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Shift and a click: photos of both</source>
        <extracomment>ui/people/company_list.py</extracomment>
        <translation>Umschalt und Klick: Fotos von beiden</translation>
    </message>
    <message>
        <source>Show a&amp;gain</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Wieder anzeigen</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Show all faces</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Alle Gesichter zeigen</translation>
    </message>
    <message>
        <source>Show all faces (F)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Alle Gesichter zeigen (F)</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Show all photos of this person</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Alle Fotos dieser Person zeigen</translation>
    </message>
    <message>
        <source>Show all photos of {who}</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Alle Fotos von {who} zeigen</translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Jedes Pixel zeigen (1)</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/photos/photos_bar.py ui/photos/side_panel.py ui/problems/problem_view.py ui/viewer/menus.py</extracomment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py</extracomment>
        <translation>Auf dem anderen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Show people</source>
        <extracomment>ui/help/topics.py ui/review/resting.py</extracomment>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>ui/history/history_view.py</extracomment>
        <translation>Foto zeigen</translation>
    </message>
    <message>
        <source>Show photos</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Show settings</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Leiste einblenden</translation>
    </message>
    <message>
        <source>Show the places</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Die Orte zeigen</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Fragen zeigen</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Das ganze Foto zeigen (0)</translation>
    </message>
    <message>
        <source>Show these {people} again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Diese {people} wieder anzeigen</translation>
    </message>
    <message>
        <source>Shown as one with</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Als eines gezeigt mit</translation>
    </message>
    <message>
        <source>Similar Face Detected</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Ähnliches Gesicht erkannt</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <extracomment>ui/help/page_keys.py ui/photos/panel_model.py ui/stacks/stacks_dialog.py</extracomment>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>Similarity: {percent}%</source>
        <extracomment>services/review_evidence.py ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Ähnlichkeit: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl + wheel)</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Größe der Bilder (Strg + Rad)</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Diaschau</translation>
    </message>
    <message>
        <source>Slideshow (S)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Diaschau (S)</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>Kleine Bilder</translation>
    </message>
    <message>
        <source>Small pictures of photos and faces are kept beside the library, so that pages open at once. Where they would take more room, those not looked at for longest are dropped, and made again when they are needed.</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>Kleine Bilder von Fotos und Gesichtern liegen neben der Bibliothek, damit Seiten sofort da sind. Wo sie mehr Platz brauchten, gehen die am längsten nicht angesehenen, und sie werden neu gemacht, wenn man sie braucht.</translation>
    </message>
    <message>
        <source>Some backups could not be removed. ({files})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Einige Sicherungen konnten nicht entfernt werden. ({files})</translation>
    </message>
    <message>
        <source>Some files say something else.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Einige Dateien sagen etwas anderes.</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Jemand &amp;anderes…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/merge_view.py ui/review/buttons.py ui/viewer/menus.py</extracomment>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Somebody has to stay.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Jemand muss bleiben.</translation>
    </message>
    <message>
        <source>Somebody hidden is recognised as ever and only has no card among the others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ausgeblendete Personen werden weiter erkannt und haben nur keine Karte unter den anderen.</translation>
    </message>
    <message>
        <source>Somebody in the saved search “{name}” is gone and was left out.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Jemand aus der gespeicherten Suche „{name}“ ist nicht mehr da und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Somebody new (K, Enter)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Jemand Neues (K, Eingabe)</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Eine unbenannte Person</translation>
    </message>
    <message>
        <source>Somebody you searched for is gone from the library.</source>
        <extracomment>ui/search/search_controller.py</extracomment>
        <translation>Jemand aus der Suche ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Something else was decided just now. Please do that once more.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Soeben wurde etwas anderes entschieden. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>Something has changed since. Nothing was regrouped; ask again.</source>
        <extracomment>workers/regroup_worker.py</extracomment>
        <translation>Seitdem hat sich etwas geändert. Es wurde nichts neu gruppiert; bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have, and no report could be written ({trouble}).</source>
        <extracomment>config/logs.py</extracomment>
        <translation>Es ist etwas schiefgegangen, das nicht hätte passieren dürfen, und es konnte kein Bericht geschrieben werden ({trouble}).</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept.</source>
        <extracomment>workers/runner.py</extracomment>
        <translation>Es ist etwas schiefgegangen, das nicht hätte passieren dürfen. Ihre Entscheidungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept. A report is in {file}.</source>
        <extracomment>config/logs.py</extracomment>
        <translation>Es ist etwas schiefgegangen, das nicht hätte passieren dürfen. Ihre Entscheidungen sind gespeichert. Ein Bericht liegt in {file}.</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Leertaste + Ziehen</translation>
    </message>
    <message>
        <source>Space on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Leertaste auf einem Baustein</translation>
    </message>
    <message>
        <source>Space, Ctrl + click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Leertaste, Strg + Klick</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split {faces} from {who}</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Aufgeteilt: {who}, {faces} abgetrennt</translation>
    </message>
    <message numerus="yes">
        <source>Split {n} faces from {who}</source>
        <extracomment>services/separating.py - for 1: Split {n} face from {who}</extracomment>
        <translation>
            <numerusform>Aufgeteilt: {who}, {n} Gesicht abgetrennt</numerusform>
            <numerusform>Aufgeteilt: {who}, {n} Gesichter abgetrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/photos/photos_bar.py ui/stacks/stacks_dialog.py</extracomment>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>Stack (Enter)</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Stapeln (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>Stack all {n}</source>
        <extracomment>ui/stacks/stacks_dialog.py - for 1: Stack the {n} there is</extracomment>
        <translation>
            <numerusform>Den {n} stapeln</numerusform>
            <numerusform>Alle {n} stapeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again now</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Stay (Esc)</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Bleiben (Esc)</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>workers/names_out_jobs.py</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. F5 goes on.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Gestoppt. F5 macht weiter.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept.</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Gestoppt. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stranger</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Fremde Person</translation>
    </message>
    <message>
        <source>Stranger: {who}</source>
        <extracomment>services/review_answers.py services/strangers.py</extracomment>
        <translation>Fremde Person: {who}</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Strangers: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation>Fremde: nie fragen</translation>
    </message>
    <message>
        <source>Strangers: never ask about anybody &amp;like this</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Fremde: nie nach ähn&amp;lichen fragen</translation>
    </message>
    <message>
        <source>Strangers: never ask about anybody like this</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Fremde: nach allen Ähnlichen nie fragen</translation>
    </message>
    <message>
        <source>Strangers: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Fremde: {who}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/search/offer_list.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Swap names with</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Namen tauschen mit</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Tab, Umschalt + Tab</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Tab, Pfeiltasten</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was said of {folder}</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Zurücknehmen, was über {folder} gesagt wurde</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the eyes away</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Augen entfernen</translation>
    </message>
    <message>
        <source>Take the outline shown</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Den gezeigten Umriss übernehmen</translation>
    </message>
    <message>
        <source>Take the stack apart</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Stapel auflösen</translation>
    </message>
    <message>
        <source>Take their names</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Deren Namen übernehmen</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Tells people apart as buffalo_l does; finds faces quicker, and fewer of the small ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Unterscheidet Personen so gut wie buffalo_l; findet Gesichter schneller, aber weniger von den kleinen.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>services/about.py services/facts.py</extracomment>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>That is no date. A year will do, or a month: June 2014.</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>Das ist kein Datum. Ein Jahr genügt, oder ein Monat: Juni 2014.</translation>
    </message>
    <message>
        <source>That is where the folder is already.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Dort liegt der Ordner schon.</translation>
    </message>
    <message>
        <source>That question was settled meanwhile.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>Diese Frage hat sich inzwischen erledigt.</translation>
    </message>
    <message>
        <source>The Intel graphics (OpenVINO)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>Die Intel-Grafik (OpenVINO)</translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>Die NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>The RAW file is damaged, or of a camera that Kinframe does not know.</source>
        <extracomment>media/raw.py</extracomment>
        <translation>Die RAW-Datei ist beschädigt oder von einer Kamera, die Kinframe nicht kennt.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Die Sicherung konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The backup could not be made: it stayed in the journal mode {mode}. The library itself is unharmed.</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation>Die Sicherung konnte nicht erstellt werden: Sie blieb im Journalmodus {mode}. Die Bibliothek selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The backup could not be made: the library file is damaged. ({library})</source>
        <extracomment>repository/backup_copying.py repository/backups.py</extracomment>
        <translation>Die Sicherung konnte nicht erstellt werden: Die Bibliotheksdatei ist beschädigt. ({library})</translation>
    </message>
    <message>
        <source>The backup could not be made: there is no library. ({library})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Die Sicherung konnte nicht erstellt werden: Es gibt keine Bibliothek. ({library})</translation>
    </message>
    <message>
        <source>The backup could not be made: this is no Kinframe library. ({file})</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation>Die Sicherung konnte nicht erstellt werden: Das ist keine Kinframe-Bibliothek. ({file})</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Die Sicherung konnte nicht zurückgespielt werden</translation>
    </message>
    <message>
        <source>The backup could not be removed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Die Sicherung konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The backups cannot be listed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Die Sicherungen lassen sich nicht auflisten</translation>
    </message>
    <message>
        <source>The best for most photos.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Das Beste für die meisten Fotos.</translation>
    </message>
    <message>
        <source>The boxes go too, and so does the name in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Auch die Rahmen verschwinden, ebenso der Name im Verlauf.</translation>
    </message>
    <message>
        <source>The built-in face networks are missing; please install the program again.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>Die mitgelieferten Gesichtsnetze fehlen; bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept aside, in the same folder.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Die beschädigte Datei wird nicht gelöscht: Sie bleibt im selben Ordner erhalten.</translation>
    </message>
    <message>
        <source>The damaged library could not be kept aside</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Die beschädigte Bibliothek konnte nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>The data of a face can be erased for one person, in the menu of their page, or for all.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Gesichtsdaten lassen sich für eine Person löschen, im Menü ihrer Seite, oder für alle.</translation>
    </message>
    <message>
        <source>The description of the model pack in {folder} cannot be read ({error}).</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>Die Beschreibung des Pakets in {folder} lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>The detector {name} gives no landmarks, so faces cannot be aligned.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>Der Detektor {name} liefert keine Merkpunkte, daher lassen sich Gesichter nicht ausrichten.</translation>
    </message>
    <message>
        <source>The disk could not read this file; it may be failing.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Das Laufwerk konnte diese Datei nicht lesen; es ist vielleicht defekt.</translation>
    </message>
    <message>
        <source>The disk could not read this folder; it may be failing.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Das Laufwerk konnte diesen Ordner nicht lesen; es ist vielleicht defekt.</translation>
    </message>
    <message>
        <source>The disk could not write this file; it may be failing.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Der Datenträger konnte diese Datei nicht schreiben; vielleicht ist er defekt.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Der Datenträger ist voll; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Das Laufwerk ist voll. Es wurde nichts geändert; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk that was at {mount} is at {now} now; its photos moved along.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Das Laufwerk, das unter {mount} war, ist jetzt unter {now}; seine Fotos sind mitgekommen.</translation>
    </message>
    <message>
        <source>The disk with the file reported an error.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Das Laufwerk mit der Datei hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The disk with the library reported an error. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Das Laufwerk mit der Bibliothek hat einen Fehler gemeldet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The download broke off. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Download brach ab. Was angekommen ist, bleibt erhalten; ein neuer Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>The download could not be written to {packs}: {cause}.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Download konnte nicht nach {packs} geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>The face data is erased, but the file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>repository/erasing.py</extracomment>
        <translation>Die Gesichtsdaten sind gelöscht, aber die Datei enthält noch Spuren davon; sie verschwinden bald, spätestens beim nächsten Start von Kinframe.</translation>
    </message>
    <message>
        <source>The face is hard to make out, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Das Gesicht ist schwer zu erkennen, also genau hinsehen.</translation>
    </message>
    <message>
        <source>The face networks have just been changed. Please do that once more.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Die Gesichtsnetze wurden gerade gewechselt. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>The face you drew</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Das gezeichnete Gesicht</translation>
    </message>
    <message>
        <source>The faces are small or blurred.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Die Gesichter sind klein oder verschwommen.</translation>
    </message>
    <message>
        <source>The faces named in this file were marked in a picture of another shape, so no names were written.</source>
        <extracomment>media/xmp_regions.py</extracomment>
        <translation>Die in dieser Datei benannten Gesichter wurden in einem Bild von anderer Form markiert; es wurden keine Namen geschrieben.</translation>
    </message>
    <message>
        <source>The faces of this library were described by the model pack {bound}; those of {pack} cannot be compared with them. Use that pack, or begin a new library.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Die Gesichter dieser Bibliothek wurden mit dem Paket {bound} beschrieben; die von {pack} lassen sich nicht mit ihnen vergleichen. Bitte jenes Paket verwenden oder eine neue Bibliothek beginnen.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Die Datei lässt sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>The file has become too large for this disk.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Die Datei ist für diesen Datenträger zu groß geworden.</translation>
    </message>
    <message>
        <source>The file has {size} GB, more than Kinframe opens (1 GB).</source>
        <extracomment>media/files.py</extracomment>
        <translation>Die Datei hat {size} GB, mehr als Kinframe öffnet (1 GB).</translation>
    </message>
    <message>
        <source>The file holds no picture: it is filled with zeros.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Die Datei enthält kein Bild: Sie ist mit Nullen gefüllt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>Die Datei enthält noch Spuren davon; sie verschwinden bald, spätestens beim nächsten Start von Kinframe.</translation>
    </message>
    <message>
        <source>The files are rewritten; the pictures in them stay the same, bit for bit.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Die Dateien werden neu geschrieben; die Bilder darin bleiben Bit für Bit dieselben.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kinframe cannot open.</source>
        <extracomment>media/films.py</extracomment>
        <translation>Der Film ist beschädigt oder von einer Art, die Kinframe nicht öffnen kann.</translation>
    </message>
    <message>
        <source>The folder disappeared while it was being read.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Der Ordner ist beim Lesen verschwunden.</translation>
    </message>
    <message>
        <source>The folder of this photo is not there any more.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Den Ordner dieses Fotos gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there; perhaps its disk is not connected. Faces and names of its photos are kept.</source>
        <extracomment>services/locating.py</extracomment>
        <translation>Der Ordner {folder} ist nicht da; vielleicht ist sein Laufwerk nicht angeschlossen. Gesichter und Namen seiner Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>The graphics card (DirectML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>Die Grafikkarte (DirectML)</translation>
    </message>
    <message>
        <source>The language of the program. Names and what you wrote stay as they are.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Die Sprache des Programms. Namen und was Sie geschrieben haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The last traces of the face data are erased.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Die letzten Spuren der Gesichtsdaten sind gelöscht.</translation>
    </message>
    <message>
        <source>The library can be opened again, so it was not replaced. Nothing was changed.</source>
        <extracomment>services/rescuing.py</extracomment>
        <translation>Die Bibliothek lässt sich wieder öffnen und wurde daher nicht ersetzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Die Bibliothek lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The library cannot be opened: its folder is missing or may not be used.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Die Bibliothek lässt sich nicht öffnen: Der Ordner fehlt oder darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The library cannot be written: its folder or disk is read-only. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Die Bibliothek lässt sich nicht schreiben: Der Ordner oder das Laufwerk ist schreibgeschützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Die Bibliotheksdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The library file is damaged. ({file})</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Die Bibliotheksdatei ist beschädigt. ({file})</translation>
    </message>
    <message>
        <source>The library file is damaged. Nothing was changed; you can restore a backup in Settings.</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation>Die Bibliotheksdatei ist beschädigt. Es wurde nichts geändert; in den Einstellungen lässt sich eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The library file is damaged: its tables are not as Kinframe made them. ({file})</source>
        <extracomment>repository/migrating.py</extracomment>
        <translation>Die Bibliotheksdatei ist beschädigt: Ihre Tabellen sind nicht so, wie Kinframe sie angelegt hat. ({file})</translation>
    </message>
    <message>
        <source>The library file is gone or empty, but there are backups of it beside it. ({file}) To begin anew instead, move the folder “backups” away.</source>
        <extracomment>repository/upgrading.py</extracomment>
        <translation>Die Bibliotheksdatei ist weg oder leer, aber daneben liegen Sicherungen. ({file}) Um stattdessen neu anzufangen, den Ordner „backups“ an einen anderen Ort verschieben.</translation>
    </message>
    <message>
        <source>The library is changing to other networks already. Cancel that first.</source>
        <extracomment>workers/pack_jobs.py</extracomment>
        <translation>Die Bibliothek wechselt bereits zu anderen Netzen. Brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>The library itself is unharmed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Die Bibliothek selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The library knows no photos in {before}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Die Bibliothek kennt keine Fotos in {before}.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be made: {error}</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Der Ordner der Bibliothek lässt sich nicht anlegen: {error}</translation>
    </message>
    <message>
        <source>The library&apos;s folder or disk is read-only, so it can only be looked at.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Der Ordner oder das Laufwerk der Bibliothek ist schreibgeschützt; sie kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>The licence of this pack has to be accepted before it is downloaded.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Lizenz dieses Pakets muss vor dem Herunterladen zugestimmt werden.</translation>
    </message>
    <message>
        <source>The list beside it has the same places. Arrows move the map, plus and minus zoom.</source>
        <extracomment>ui/places/map_view.py</extracomment>
        <translation>Die Liste daneben hat dieselben Orte. Pfeile bewegen die Karte, plus und minus zoomen.</translation>
    </message>
    <message>
        <source>The lock file {file} cannot be used ({cause}), so this library can only be looked at.</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>Die Sperrdatei {file} lässt sich nicht benutzen ({cause}), daher kann diese Bibliothek nur angesehen werden.</translation>
    </message>
    <message>
        <source>The metadata that is there already cannot be understood, so nothing was written.</source>
        <extracomment>media/xmp_tree.py</extracomment>
        <translation>Die vorhandenen Metadaten sind nicht zu verstehen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The model pack {name} is not installed. Installed: {names}. Put its folder into {packs}, or describe all faces by another one: `packs --use NAME`, or Settings.</source>
        <extracomment>services/packs.py</extracomment>
        <translation>Das Paket {name} ist nicht installiert. Installiert: {names}. Legen Sie seinen Ordner in {packs} ab oder lassen Sie alle Gesichter mit einem anderen beschreiben: `packs --use NAME` oder Einstellungen.</translation>
    </message>
    <message>
        <source>The name has characters that are no valid text; rename it, then scan again.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Der Name enthält Zeichen, die kein gültiger Text sind; bitte umbenennen und neu suchen.</translation>
    </message>
    <message>
        <source>The name of this file is too long for this computer.</source>
        <extracomment>media/files.py media/replacing.py</extracomment>
        <translation>Der Name dieser Datei ist zu lang für diesen Computer.</translation>
    </message>
    <message>
        <source>The network {name} cannot be loaded; the file may be damaged.</source>
        <extracomment>faces/sessions.py</extracomment>
        <translation>Das Netz {name} lässt sich nicht laden; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The network {name} cannot be read from {parent}: {error}.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>Das Netz {name} lässt sich nicht aus {parent} lesen: {error}.</translation>
    </message>
    <message>
        <source>The network {name} in {parent} is damaged; please install the pack again.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>Das Netz {name} in {parent} ist beschädigt; bitte das Paket neu installieren.</translation>
    </message>
    <message>
        <source>The network {name} is missing from {parent}.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>Das Netz {name} fehlt in {parent}.</translation>
    </message>
    <message>
        <source>The newest backup is from {moment} ({contents}).</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Die neueste Sicherung ist von {moment} ({contents}).</translation>
    </message>
    <message>
        <source>The old program was interrupted while it wrote. Start and close it once, then try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Das alte Programm wurde beim Schreiben unterbrochen. Bitte einmal starten und schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The one thing that can be fetched is another set of face networks, if you ask for it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Heruntergeladen wird höchstens eines: andere Gesichtsnetze, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>The pack could not be deleted: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Das Paket konnte nicht gelöscht werden: {cause}.</translation>
    </message>
    <message>
        <source>The pack could not be written to {packs}: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Das Paket konnte nicht nach {packs} geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>The path of this folder is too long for this computer.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Der Pfad dieses Ordners ist zu lang für diesen Computer.</translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted.</source>
        <extracomment>media/files.py media/names_writing.py</extracomment>
        <translation>Das Foto ist verschwunden: Es wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted. Its faces and names are kept; look for new photos (F5) in the folder where it is now, and it is known again.</source>
        <extracomment>services/locating.py</extracomment>
        <translation>Das Foto ist verschwunden: Es wurde verschoben, umbenannt oder gelöscht. Seine Gesichter und Namen bleiben erhalten; suchen Sie in dem Ordner, in dem es jetzt liegt, nach neuen Fotos (F5), und es wird wiedererkannt.</translation>
    </message>
    <message>
        <source>The photo has changed since it was scanned. Look for its faces again first; what was decided about them is kept.</source>
        <extracomment>workers/photo_pixels.py</extracomment>
        <translation>Das Foto hat sich geändert, seit es durchsucht wurde. Bitte zuerst seine Gesichter neu suchen; was über sie entschieden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The photo has changed since its faces were found</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Das Foto hat sich geändert, seit seine Gesichter gefunden wurden</translation>
    </message>
    <message>
        <source>The photo has changed since this rectangle was looked at. Find its faces again first.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Das Foto hat sich geändert, seit dieses Rechteck angesehen wurde. Bitte zuerst die Gesichter neu suchen.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard.</source>
        <extracomment>ui/viewer_deeds.py</extracomment>
        <translation>Das Foto ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture has far too many pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation>Das Bild hat viel zu viele Pixel, mehr als Kinframe öffnet ({most} Millionen).</translation>
    </message>
    <message>
        <source>The picture is cut off: the file ends too early.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Das Bild ist abgeschnitten: Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>The picture is damaged, or of a rare kind that Kinframe cannot open.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Das Bild ist beschädigt oder von einer seltenen Art, die Kinframe nicht öffnen kann.</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation>Das Bild hat {width} x {height} Pixel, mehr als Kinframe öffnet ({most} Millionen).</translation>
    </message>
    <message>
        <source>The picture would not have been the same afterwards, so nothing was written.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Das Bild wäre danach nicht dasselbe gewesen; darum wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The question has changed. Look again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>Die Frage hat sich geändert. Bitte noch einmal hinsehen.</translation>
    </message>
    <message>
        <source>The rectangle is kept.</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Das Rechteck bleibt erhalten.</translation>
    </message>
    <message>
        <source>The rectangle is outside the photo, which is {width} x {height} pixels.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation>Das Rechteck liegt außerhalb des Fotos, das {width} x {height} Pixel hat.</translation>
    </message>
    <message>
        <source>The rectangle is too small to hold a face. Draw it a little larger.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation>Das Rechteck ist zu klein für ein Gesicht. Bitte etwas größer zeichnen.</translation>
    </message>
    <message>
        <source>The same person (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Dieselbe Person (Eingabe)</translation>
    </message>
    <message>
        <source>The same person as {who} (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Dieselbe Person wie {who} (Eingabe)</translation>
    </message>
    <message>
        <source>The saved search “{name}” is damaged and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Die gespeicherte Suche „{name}“ ist beschädigt und wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The saved search “{name}” is of a newer version and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Die gespeicherte Suche „{name}“ stammt von einer neueren Version und wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The search “{search}” is now “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Suche „{search}“ heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>The selected photos</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Die ausgewählten Fotos</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Server konnte sich nicht ausweisen, daher wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>The server does not have this file at the moment (it answered {status}). Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Server hat diese Datei im Moment nicht (er antwortete {status}). Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server has stopped sending. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Server sendet nicht mehr. Was angekommen ist, bleibt erhalten; ein neuer Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>The server offers another file than the one we know, so it was thrown away.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Server bietet eine andere Datei an als die bekannte, daher wurde sie verworfen.</translation>
    </message>
    <message>
        <source>The server wants to send the file over an unprotected connection, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Der Server will die Datei über eine ungeschützte Verbindung senden, daher wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>The stored picture of this face has another size.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation>Das gespeicherte Bild dieses Gesichts hat eine andere Größe.</translation>
    </message>
    <message>
        <source>The stored picture of this face is missing or damaged.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation>Das gespeicherte Bild dieses Gesichts fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The surest at telling people apart, and several times slower.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Unterscheidet Personen am sichersten und ist um ein Mehrfaches langsamer.</translation>
    </message>
    <message>
        <source>The trash with {path} is on a disk that is not connected. Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>Der Papierkorb mit {path} liegt auf einem Datenträger, der nicht verbunden ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The two eyes are at the same place. Click the middle of each eye.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation>Beide Augen liegen an derselben Stelle. Bitte die Mitte jedes Auges anklicken.</translation>
    </message>
    <message>
        <source>Their files go to the system&apos;s trash. You can undo this.</source>
        <extracomment>ui/trash_dialog.py</extracomment>
        <translation>Ihre Dateien kommen in den Papierkorb des Systems. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>There are no names in your files that are not used already. Names that digiKam, Lightroom, Picasa or Windows wrote are found when a folder is looked through.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>In Ihren Dateien stehen keine Namen, die nicht schon verwendet sind. Namen, die digiKam, Lightroom, Picasa oder Windows geschrieben haben, werden gefunden, wenn ein Ordner durchgesehen wird.</translation>
    </message>
    <message>
        <source>There are no photos in these folders.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>In diesen Ordnern sind keine Fotos.</translation>
    </message>
    <message>
        <source>There are no similar shots that are not in a stack.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Es gibt keine ähnlichen Aufnahmen, die nicht schon gestapelt sind.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more copies</source>
        <extracomment>ui/trash_dialog.py - for 1: There is {n} more copy</extracomment>
        <translation>
            <numerusform>Es gibt {n} weitere Kopie</numerusform>
            <numerusform>Es gibt {n} weitere Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} people named {name} already. Enter adds another.</source>
        <extracomment>ui/crop/who_field.py - for 1: There is {n} person named {name} already. Enter adds another.</extracomment>
        <translation>
            <numerusform>Es gibt schon {n} Person namens {name}. Eingabe fügt eine weitere hinzu.</numerusform>
            <numerusform>Es gibt schon {n} Personen namens {name}. Eingabe fügt eine weitere hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Eine gespeicherte Suche „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a {name} already ({photos}). Enter adds another.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>{name} gibt es schon ({photos}). Eingabe fügt eine weitere Person hinzu.</translation>
    </message>
    <message>
        <source>There is already a pack called {name}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Ein Paket namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is already a {name} ({photos}).</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>{name} gibt es schon ({photos}).</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Es gibt keine Sicherung davon.</translation>
    </message>
    <message>
        <source>There is no backup of it. The file lies at</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Es gibt keine Sicherung davon. Die Datei liegt unter</translation>
    </message>
    <message>
        <source>There is no connection to the server. Everything else works without one; try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Es gibt keine Verbindung zum Server. Alles andere funktioniert ohne; bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no folder {after}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Den Ordner {after} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no pack {name} to remove.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Es gibt kein Paket {name}, das sich entfernen ließe.</translation>
    </message>
    <message>
        <source>There is no person {name!r} in the library.</source>
        <extracomment>repository/people.py</extracomment>
        <translation>In der Bibliothek gibt es keine Person {name!r}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). The commands work without one; --help lists them.</source>
        <extracomment>ui/application.py</extracomment>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Die Befehle funktionieren ohne; --help listet sie auf.</translation>
    </message>
    <message>
        <source>There is no step {step_id} in the history.</source>
        <extracomment>repository/history.py</extracomment>
        <translation>Im Verlauf gibt es keinen Schritt {step_id}.</translation>
    </message>
    <message>
        <source>There is no such backup any more. Nothing was changed. ({file})</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation>Diese Sicherung gibt es nicht mehr. Es wurde nichts geändert. ({file})</translation>
    </message>
    <message>
        <source>There is no such file. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Diese Datei gibt es nicht. ({file})</translation>
    </message>
    <message>
        <source>There is no {source}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{source} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory free for this picture.</source>
        <extracomment>workers/face_detection_worker.py</extracomment>
        <translation>Für dieses Bild ist nicht genug Speicher frei.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} are needed and {left} are free.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Auf dem Laufwerk ist nicht genug Platz: {wanted} werden gebraucht, {left} sind frei.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is something else at {path} by now. Nothing was changed.</source>
        <extracomment>media/trash.py services/trash_steps.py</extracomment>
        <translation>Unter {path} liegt inzwischen etwas anderes. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These are all faces there are, so there is nobody to split them from.</source>
        <extracomment>services/distinguishing.py services/separating.py</extracomment>
        <translation>Das sind alle Gesichter, die es gibt; es bleibt niemand, von dem sie sich abtrennen lassen.</translation>
    </message>
    <message>
        <source>These are diff&amp;erent people</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Das sind verschi&amp;edene Personen</translation>
    </message>
    <message>
        <source>These are different people</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Das sind verschiedene Personen</translation>
    </message>
    <message>
        <source>These are somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation>Das ist jemand anderes: eine neue Person</translation>
    </message>
    <message>
        <source>These are the same person already.</source>
        <extracomment>services/merging.py services/moving_faces.py services/review_answers.py</extracomment>
        <translation>Das ist bereits dieselbe Person.</translation>
    </message>
    <message>
        <source>These are {who}</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Das ist {who}</translation>
    </message>
    <message>
        <source>These belong here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Diese gehören hierher</translation>
    </message>
    <message>
        <source>These faces are in two different photos. Nothing was changed.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Diese Gesichter sind auf zwei verschiedenen Fotos. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These faces look like one person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Diese Gesichter sehen nach einer Person aus.</translation>
    </message>
    <message>
        <source>These photos are in the trash already.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>Diese Fotos liegen schon im Papierkorb.</translation>
    </message>
    <message>
        <source>These photos are not in the trash any more; only a copy brings them back.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Diese Fotos liegen nicht mehr im Papierkorb; nur eine Kopie bringt sie zurück.</translation>
    </message>
    <message>
        <source>These photos were taken together and look nearly the same. A stack shows one of them; the others stay behind it, and no file is touched.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Diese Fotos wurden zusammen aufgenommen und sehen fast gleich aus. Ein Stapel zeigt eines davon; die anderen bleiben dahinter, und keine Datei wird angerührt.</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Sie erscheinen hier, wie sie gefunden werden.</translation>
    </message>
    <message>
        <source>They are called {name} already. Choose another name for who leaves.</source>
        <extracomment>services/separating.py</extracomment>
        <translation>Diese Person heißt schon {name}. Bitte für den abgetrennten Teil einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>They find faces and tell people apart. Your photos never leave this computer.</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Die Netze finden Gesichter und unterscheiden Personen. Ihre Fotos verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>They look like {who} and nobody has said who they are. Take out those who are somebody else.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Diese Gesichter sehen aus wie {who}, und niemand hat gesagt, wer es ist. Nehmen Sie heraus, wer jemand anderes ist.</translation>
    </message>
    <message>
        <source>They may be several people. Say of each part whether it stays, and who else it is.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Es könnten mehrere Personen sein. Geben Sie für jeden Teil an, ob er bleibt und wer es sonst ist.</translation>
    </message>
    <message>
        <source>They stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Die Person bleibt auf ihren jetzigen Fotos markiert.</translation>
    </message>
    <message>
        <source>Things move only to show where they went, and not at all where the system asks for less motion.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Dinge bewegen sich nur, um zu zeigen, wohin sie gehen, und gar nicht, wenn das System weniger Bewegung verlangt.</translation>
    </message>
    <message>
        <source>This JPEG is put together in an unusual way, so nothing is written into it.</source>
        <extracomment>media/jpeg_embedding.py</extracomment>
        <translation>Dieses JPEG ist ungewöhnlich aufgebaut; darum wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Diese Sicherung ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This belongs here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Dieses gehört hierher</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This circle is no longer in the library.</source>
        <extracomment>repository/circles.py</extracomment>
        <translation>Dieser Kreis ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This computer cannot watch so many folders at once, so some changes are noticed within half an hour.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Dieser Computer kann nicht so viele Ordner zugleich beobachten; manches wird erst innerhalb einer halben Stunde bemerkt.</translation>
    </message>
    <message>
        <source>This computer has not enough memory free to open this picture.</source>
        <extracomment>media/decode.py</extracomment>
        <translation>Auf diesem Computer ist nicht genug Speicher frei, um dieses Bild zu öffnen.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>Der Prozessor dieses Computers</translation>
    </message>
    <message>
        <source>This disk can only be read, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Dieser Datenträger kann nur gelesen werden; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This face is in another photo. Nothing was changed.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Dieses Gesicht ist auf einem anderen Foto. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This face is in no group, so there is nobody to tell it from.</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Dieses Gesicht ist in keiner Gruppe; es gibt also niemanden, von dem es zu unterscheiden wäre.</translation>
    </message>
    <message>
        <source>This face is no longer in the library.</source>
        <extracomment>repository/faces.py</extracomment>
        <translation>Dieses Gesicht ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This face is not in its photo any more: the photo was cropped or turned since.</source>
        <extracomment>workers/crop_embedding.py</extracomment>
        <translation>Dieses Gesicht ist nicht mehr auf seinem Foto: Das Foto wurde inzwischen beschnitten oder gedreht.</translation>
    </message>
    <message>
        <source>This face is not shown any more. Nothing was changed.</source>
        <extracomment>services/placing.py</extracomment>
        <translation>Dieses Gesicht wird nicht mehr angezeigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This face is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation>Dieses Gesicht gilt inzwischen als jemand anderes. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This face is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/rejecting.py services/strangers.py ui/viewer_deeds.py</extracomment>
        <translation>Dieses Gesicht ist inzwischen woanders eingeordnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This face is {doubts}, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Dieses Gesicht ist {doubts}, also genau hinsehen.</translation>
    </message>
    <message>
        <source>This face looks similar to {whom}</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Dieses Gesicht sieht ähnlich aus wie {whom}</translation>
    </message>
    <message>
        <source>This face looks similar to:</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Dieses Gesicht sieht ähnlich aus wie:</translation>
    </message>
    <message>
        <source>This file could not be read ({cause}).</source>
        <extracomment>media/files.py</extracomment>
        <translation>Diese Datei konnte nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <source>This file could not be written ({cause}).</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Diese Datei konnte nicht geschrieben werden ({cause}).</translation>
    </message>
    <message>
        <source>This file has several names on the disk (hard links), so it is not rewritten.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Diese Datei hat mehrere Namen auf dem Datenträger (harte Links); sie wird nicht neu geschrieben.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Kinframe library. ({file})</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Diese Datei ist die Datenbank eines anderen Programms, keine Kinframe-Bibliothek. ({file})</translation>
    </message>
    <message>
        <source>This file is not a Kinframe library.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Diese Datei ist keine Kinframe-Bibliothek.</translation>
    </message>
    <message>
        <source>This file is not there any more. Faces and names are kept.</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Diese Datei ist nicht mehr da. Gesichter und Namen bleiben erhalten.</translation>
    </message>
    <message>
        <source>This film has no pictures, only sound.</source>
        <extracomment>media/films.py</extracomment>
        <translation>Dieser Film hat keine Bilder, nur Ton.</translation>
    </message>
    <message>
        <source>This folder could not be read ({cause}).</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Dieser Ordner konnte nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This has changed since it was asked. Nothing was changed.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Das hat sich seit der Frage geändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This has changed since it was offered. Nothing was changed.</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>Das hat sich seit dem Vorschlag geändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is a Kinframe library, not one of the old program. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Das ist eine Kinframe-Bibliothek, keine des alten Programms. ({file})</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Das ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>This is a link that leads nowhere.</source>
        <extracomment>media/files.py media/walk.py</extracomment>
        <translation>Das ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>This is a link to something that is not there.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Das ist eine Verknüpfung mit etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>This is a text file that is only named {suffix}.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Das ist eine Textdatei, die nur {suffix} heißt.</translation>
    </message>
    <message>
        <source>This is a text file.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Das ist eine Textdatei.</translation>
    </message>
    <message>
        <source>This is not a face (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Das ist kein Gesicht (Entf)</translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Das ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>This is not a library of the old program.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Das ist keine Bibliothek des alten Programms.</translation>
    </message>
    <message>
        <source>This is not a picture: its content is not of any known photo format.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Das ist kein Bild: Der Inhalt hat kein bekanntes Fotoformat.</translation>
    </message>
    <message>
        <source>This is somebody else (K)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Das ist jemand anderes (K)</translation>
    </message>
    <message>
        <source>This is somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation>Das ist jemand anderes: eine neue Person</translation>
    </message>
    <message>
        <source>This is {who}</source>
        <extracomment>ui/people/person_words.py ui/teach_dialog.py</extracomment>
        <translation>Das ist {who}</translation>
    </message>
    <message>
        <source>This library is open in another Kinframe ({holder}), so here it can only be looked at.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Diese Bibliothek ist in einem anderen Kinframe geöffnet ({holder}); hier kann sie nur angesehen werden.</translation>
    </message>
    <message>
        <source>This link leads out of the folder, to {target}. Add that folder itself if you want its photos.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Diese Verknüpfung führt aus dem Ordner hinaus nach {target}. Wenn Sie die Fotos von dort möchten, fügen Sie jenen Ordner selbst hinzu.</translation>
    </message>
    <message>
        <source>This person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>This person is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation>Diese Person ist jetzt zweimal auf diesem Foto.</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <extracomment>repository/people.py repository/review_rows.py</extracomment>
        <translation>Diese Person ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This photo has changed since Kinframe looked at it. Look for new photos, then write again.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Dieses Foto hat sich verändert, seit Kinframe es angesehen hat. Suchen Sie nach neuen Fotos, und schreiben Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This photo has changed since its faces were found, so the outlines may not fit any more.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Dieses Foto hat sich geändert, seit seine Gesichter gefunden wurden; die Umrisse passen vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>This photo is no longer in the library.</source>
        <extracomment>repository/photo_sheets.py repository/photos.py</extracomment>
        <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This photo was taken before {who} was born.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Dieses Foto entstand, bevor {who} geboren wurde.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Diese gespeicherte Suche ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This takes effect when Kinframe starts the next time.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Das gilt ab dem nächsten Start von Kinframe.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To begin</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>To take the library along, close the program and copy its folder as a whole.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Um die Bibliothek mitzunehmen, schließen Sie das Programm und kopieren Sie ihren ganzen Ordner.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>Heute um {time}</translation>
    </message>
    <message>
        <source>Told {whom} apart</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Unterschieden: {whom}</translation>
    </message>
    <message>
        <source>Too many files are open on this computer at the moment.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Auf diesem Computer sind im Moment zu viele Dateien geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} names from files</source>
        <extracomment>services/taking_names.py - for 1: Took {n} name from a file</extracomment>
        <translation>
            <numerusform>{n} Name aus einer Datei übernommen</numerusform>
            <numerusform>{n} Namen aus Dateien übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/crop/suggestion_card.py ui/editor_controller.py ui/viewer/message.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py</extracomment>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Nach links drehen (Umschalt+R)</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py</extracomment>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Nach rechts drehen (R)</translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos to the left</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo to the left</extracomment>
        <translation>
            <numerusform>{n} Foto nach links gedreht</numerusform>
            <numerusform>{n} Fotos nach links gedreht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos to the right</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo to the right</extracomment>
        <translation>
            <numerusform>{n} Foto nach rechts gedreht</numerusform>
            <numerusform>{n} Fotos nach rechts gedreht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos upside down</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo upside down</extracomment>
        <translation>
            <numerusform>{n} Foto auf den Kopf gestellt</numerusform>
            <numerusform>{n} Fotos auf den Kopf gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Two unnamed people swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Zwei unbenannte Personen getauscht</translation>
    </message>
    <message>
        <source>Type a few letters of the name.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Geben Sie ein paar Buchstaben des Namens ein.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Bitte zuerst einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Geben Sie ein, was Sie tun möchten, oder einen Namen</translation>
    </message>
    <message>
        <source>U, or Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>U oder Eingabe</translation>
    </message>
    <message>
        <source>U, while typing Ctrl+Z</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>U, beim Tippen Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/history/history_item_model.py ui/menus.py ui/review/buttons.py ui/shared/status_line.py</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Diese ebenfalls rückgängig machen</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>„{what}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>models/person.py</extracomment>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Pfeil auf, Pfeil ab</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>ui/crop/face_menu.py ui/people/face_grid.py ui/people/person_selection.py</extracomment>
        <translation>Als Titelbild verwenden</translation>
    </message>
    <message>
        <source>Use no name</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Keinen Namen verwenden</translation>
    </message>
    <message>
        <source>Use them</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use these…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Diese verwenden…</translation>
    </message>
    <message numerus="yes">
        <source>Use {n} names</source>
        <extracomment>ui/told_names/told_names_dialog.py - for 1: Use {n} name</extracomment>
        <translation>
            <numerusform>{n} Namen verwenden</numerusform>
            <numerusform>{n} Namen verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Used {names} from {photos}</source>
        <extracomment>services/told_names.py</extracomment>
        <translation>{names} aus {photos} verwendet</translation>
    </message>
    <message>
        <source>Used {names} from {photos}.</source>
        <extracomment>models/told.py</extracomment>
        <translation>{names} aus {photos} verwendet.</translation>
    </message>
    <message>
        <source>Using the names in your files</source>
        <extracomment>workers/told_names_worker.py</extracomment>
        <translation>Die Namen in Ihren Dateien werden verwendet</translation>
    </message>
    <message>
        <source>Very likely the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Sehr wahrscheinlich dieselbe Person.</translation>
    </message>
    <message>
        <source>Very likely two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Sehr wahrscheinlich zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>What arrived is not the file we know, so it was thrown away. Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Was ankam, ist nicht die bekannte Datei, daher wurde es verworfen. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Was aus den Dateien wurde</translation>
    </message>
    <message>
        <source>What comes, goes or moves in your folders is noticed at once, and on network disks within half an hour.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Was in Ihren Ordnern kommt, geht oder wandert, wird sofort bemerkt, auf Netzlaufwerken innerhalb einer halben Stunde.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Passendes</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Was gesucht ist</translation>
    </message>
    <message>
        <source>What is shown beside the face is the question: Enter takes the person named there, and no dialog comes, unless something speaks against them.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Was neben dem Gesicht steht, ist schon die Frage: Eingabe nimmt die dort genannte Person, und es kommt kein Dialog, es sei denn, etwas spricht dagegen.</translation>
    </message>
    <message>
        <source>What is this circle called?</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Wie heißt dieser Kreis?</translation>
    </message>
    <message>
        <source>What to do with this face</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Aktionen für dieses Gesicht</translation>
    </message>
    <message>
        <source>What to do with this photo</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Was mit diesem Foto geschehen soll</translation>
    </message>
    <message>
        <source>What to do with {who}</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Aktionen für {who}</translation>
    </message>
    <message>
        <source>What was decided since is lost, but the present state is backed up first, so you can come back.</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Was seitdem entschieden wurde, geht verloren, aber der jetzige Stand wird vorher gesichert, sodass Sie zurückkehren können.</translation>
    </message>
    <message>
        <source>What was decided since is lost.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Was seitdem entschieden wurde, geht verloren.</translation>
    </message>
    <message>
        <source>What was forgotten is gone from the library and cannot come back.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Was vergessen wurde, ist aus der Bibliothek verschwunden und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What was known of this face is forgotten, so its outline stays as it is.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Was über dieses Gesicht bekannt war, ist vergessen, daher bleibt sein Umriss, wie er ist.</translation>
    </message>
    <message>
        <source>What was said of folders</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Was über Ordner gesagt wurde</translation>
    </message>
    <message numerus="yes">
        <source>What was stored of {n} people was damaged, and has been rebuilt.</source>
        <extracomment>ui/looks_controller.py - for 1: What was stored of {n} person was damaged, and has been rebuilt.</extracomment>
        <translation>
            <numerusform>Was zu {n} Person gespeichert war, war beschädigt und wurde neu berechnet.</numerusform>
            <numerusform>Was zu {n} Personen gespeichert war, war beschädigt und wurde neu berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide is kept in the library, a folder of its own.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Was Sie entscheiden, wird in der Bibliothek gespeichert, einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>What you drew stays here: try again once the photo can be read.</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation>Was Sie gezeichnet haben, bleibt hier: Versuchen Sie es noch einmal, sobald sich das Foto lesen lässt.</translation>
    </message>
    <message>
        <source>What you leave out is not offered again, but stays in this list.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Was Sie auslassen, wird nicht wieder angeboten, bleibt aber in dieser Liste.</translation>
    </message>
    <message>
        <source>What you named in the old program can be taken over.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Was Sie im alten Programm benannt haben, lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>What “{step}” changed is not readable any more.</source>
        <extracomment>repository/history.py</extracomment>
        <translation>Was „{step}“ geändert hat, ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Mausrad, + und -</translation>
    </message>
    <message>
        <source>When a drawn face is saved</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Wenn ein gezeichnetes Gesicht gespeichert wird</translation>
    </message>
    <message>
        <source>When was {who} born?</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>Wann wurde {who} geboren?</translation>
    </message>
    <message>
        <source>Where do the photos go?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Wohin kommen die Fotos?</translation>
    </message>
    <message>
        <source>Where faces are looked for</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Wo Gesichter gesucht werden</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>ui/photos/side_panel.py ui/settings/folder_row.py</extracomment>
        <translation>Wo ist er jetzt?</translation>
    </message>
    <message>
        <source>Where is {folder} now?</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation>Wo ist {folder} jetzt?</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Wo ist {name} jetzt?</translation>
    </message>
    <message>
        <source>Where it asks who somebody is, just type the name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Wo gefragt wird, wer jemand ist, einfach den Namen tippen.</translation>
    </message>
    <message>
        <source>Where photos say where they were taken, the page of places shows them on a map.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Wo Fotos sagen, wo sie aufgenommen wurden, zeigt die Seite der Orte sie auf einer Karte.</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Which photos</source>
        <extracomment>ui/names_out/write_names_dialog.py ui/photos/side_panel.py</extracomment>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <source>While you type a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Beim Eingeben eines Namens</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/crop/painter.py ui/merge_question.py ui/merge_view.py ui/people/people_menu.py ui/review/words.py ui/shared/name_field.py</extracomment>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Whoever gets the files can read the names. People without a name, strangers and hidden people are not in them.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Wer die Dateien bekommt, kann die Namen lesen. Personen ohne Namen, Fremde und Ausgeblendete stehen nicht darin.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Words such as last summer, raw, screenshots, a camera or a city are understood, too.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Wörter wie letzter Sommer, raw, Screenshots, eine Kamera oder eine Stadt werden auch verstanden.</translation>
    </message>
    <message>
        <source>Write Kinframe&apos;s names over theirs</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Mit Kinframes Namen überschreiben</translation>
    </message>
    <message>
        <source>Write names</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Namen schreiben</translation>
    </message>
    <message>
        <source>Write names into files</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Namen in Dateien schreiben</translation>
    </message>
    <message>
        <source>Write names into files?</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Namen in Dateien schreiben?</translation>
    </message>
    <message>
        <source>Write names…</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Namen schreiben…</translation>
    </message>
    <message>
        <source>Writing names</source>
        <extracomment>workers/names_out_worker.py</extracomment>
        <translation>Namen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} photos into {file}.</source>
        <extracomment>workers/names_out_jobs.py - for 1: Wrote {n} photo into {file}.</extracomment>
        <translation>
            <numerusform>{n} Foto in {file} geschrieben.</numerusform>
            <numerusform>{n} Fotos in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Y</translation>
    </message>
    <message>
        <source>Y is yes, N is no, S leaves the question for later, and U takes the last answer back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Y heißt Ja, N heißt Nein, S verschiebt die Frage auf später, und U nimmt die letzte Antwort zurück.</translation>
    </message>
    <message>
        <source>Y, or C</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Y oder C</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>ui/photos/scrubber.py ui/photos/timeline_header.py</extracomment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, this is the same person</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Ja, das ist dieselbe Person</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Ja, das ist {name}</translation>
    </message>
    <message>
        <source>Yes, this is {name} (+)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Ja, das ist {name} (+)</translation>
    </message>
    <message>
        <source>Yes, this is {who}</source>
        <extracomment>ui/crop/cards.py ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Ja, das ist {who}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>Gestern um {time}</translation>
    </message>
    <message>
        <source>You can keep it all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Sie können es trotzdem behalten.</translation>
    </message>
    <message>
        <source>You can pause, stop or close at any time: the next start goes on where it was.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Sie können jederzeit pausieren, stoppen oder schließen: Beim nächsten Start geht es dort weiter.</translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Sie dürfen nicht in diesen Ordner sehen.</translation>
    </message>
    <message>
        <source>You may not read the file.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Sie dürfen die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>You may not use the library&apos;s folder.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Sie dürfen den Ordner der Bibliothek nicht benutzen.</translation>
    </message>
    <message>
        <source>You may not write into this folder.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Sie dürfen nicht in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>You said these are different people.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Sie haben gesagt, dass das verschiedene Personen sind.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ihre Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Your last answer was not kept. It is asked again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>Ihre letzte Antwort wurde nicht gespeichert. Die Frage kommt noch einmal.</translation>
    </message>
    <message>
        <source>Your photos stay as they are, and so do names that were written into files. New photos of them will appear as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Ihre Fotos bleiben, wie sie sind, und auch Namen, die in Dateien geschrieben wurden. Auf neuen Fotos erscheint die Person als jemand Neues.</translation>
    </message>
    <message>
        <source>Your photos stay as they are, and so do names that were written into files. New photos will show the same people as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Ihre Fotos bleiben, wie sie sind, und auch Namen, die in Dateien geschrieben wurden. Auf neuen Fotos erscheinen dieselben Personen als jemand Neues.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Ihr Anteil an diesem Datenträger ist aufgebraucht; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>a favourite, or none any more</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Favorit oder keiner mehr</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>ein paar Sekunden</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>eine Vermutung</translation>
    </message>
    <message>
        <source>a new group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>eine neue Gruppe</translation>
    </message>
    <message>
        <source>a new person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>a slideshow; let it rest, and go on</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>eine Diaschau; ruhen lassen und weiter</translation>
    </message>
    <message>
        <source>a stranger</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>fremd</translation>
    </message>
    <message>
        <source>a stranger: never ask</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>fremde Person: nie fragen</translation>
    </message>
    <message>
        <source>about {chance} in 100</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>etwa {chance} von 100</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>about {hours}½ h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>etwa {hours}½ h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>oben</translation>
    </message>
    <message>
        <source>added since {day}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>hinzugefügt seit {day}</translation>
    </message>
    <message>
        <source>all else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>alles Übrige</translation>
    </message>
    <message>
        <source>all photos on the map</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>alle Fotos auf der Karte</translation>
    </message>
    <message>
        <source>also {nicknames}, {photos}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>auch {nicknames}, {photos}</translation>
    </message>
    <message>
        <source>an unnamed person</source>
        <extracomment>models/person.py</extracomment>
        <translation>eine unbenannte Person</translation>
    </message>
    <message>
        <source>and of in from at photos pictures</source>
        <extracomment>ui/search/together.py</extracomment>
        <translation>und von in aus bei am fotos bilder</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>ui/trash_dialog.py - for 1: and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>another program is using the library</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Ein anderes Programm benutzt die Bibliothek</translation>
    </message>
    <message>
        <source>any of</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>eine von</translation>
    </message>
    <message>
        <source>any of: {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>eine von: {name}</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>models/dates.py</extracomment>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>anybody there is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>jede beliebige Person</translation>
    </message>
    <message>
        <source>around {place}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>um {place}</translation>
    </message>
    <message>
        <source>as its publisher says; InsightFace&apos;s own packs are for non-commercial research only.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>wie vom Herausgeber angegeben; die Pakete von InsightFace selbst sind nur für nicht kommerzielle Forschung.</translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>at the start of the line: back to the chips</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>am Zeilenanfang: zurück zu den Bausteinen</translation>
    </message>
    <message>
        <source>autumn</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>back to the photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>zurück zu den Fotos</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>unten</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>verschwommen</translation>
    </message>
    <message>
        <source>born {year}</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>geboren {year}</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>click the eyes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Augen anklicken</translation>
    </message>
    <message>
        <source>closer and farther</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>näher und weiter weg</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>copy it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>copy those selected</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die ausgewählten kopieren</translation>
    </message>
    <message>
        <source>cut off by the edge</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Windows and others read them. What other programs have written stays; where a file names somebody otherwise, that is told and left. Each file is read again as a proof.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>digiKam, Lightroom, Windows und andere lesen sie. Was andere Programme geschrieben haben, bleibt; wo eine Datei jemanden anders nennt, wird das gesagt und gelassen. Jede Datei wird zum Nachweis noch einmal gelesen.</translation>
    </message>
    <message>
        <source>discard it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>draw a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ein Gesicht zeichnen</translation>
    </message>
    <message>
        <source>draw a face in the middle</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>in der Mitte ein Gesicht zeichnen</translation>
    </message>
    <message>
        <source>draw a face; move the photo where it is enlarged</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ein Gesicht zeichnen; ein vergrößertes Foto verschieben</translation>
    </message>
    <message>
        <source>edit its faces</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Gesichter bearbeiten</translation>
    </message>
    <message>
        <source>empty the line, then the whole search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Zeile leeren, dann die ganze Suche</translation>
    </message>
    <message>
        <source>end the slideshow, the full screen, then back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Diaschau und Vollbild beenden, dann zurück</translation>
    </message>
    <message numerus="yes">
        <source>exactly {n} faces</source>
        <extracomment>ui/search/offers.py - for 1: exactly {n} face</extracomment>
        <translation>
            <numerusform>genau {n} Gesicht</numerusform>
            <numerusform>genau {n} Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>faces people or more fewer at least at most</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>gesichter personen leute oder mehr weniger mindestens höchstens maximal ab bis zu</translation>
    </message>
    <message>
        <source>file missing</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>file name contains “{text}”</source>
        <extracomment>ui/search/chips.py ui/search/offers.py</extracomment>
        <translation>Dateiname enthält „{text}“</translation>
    </message>
    <message>
        <source>films</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Filme</translation>
    </message>
    <message>
        <source>films videos movies clips</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>filme videos clips</translation>
    </message>
    <message>
        <source>full screen</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>go from card to card</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>von Karte zu Karte gehen</translation>
    </message>
    <message>
        <source>go from photo to photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>von Foto zu Foto gehen</translation>
    </message>
    <message>
        <source>go through the towns; show the photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>durch die Orte gehen; die Fotos zeigen</translation>
    </message>
    <message>
        <source>go through what is offered</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Vorschläge durchgehen</translation>
    </message>
    <message>
        <source>go to a date</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>zu einem Datum gehen</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/people/cards.py ui/people/person_header.py</extracomment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>it is somebody new</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das ist jemand Neues</translation>
    </message>
    <message>
        <source>it is this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das ist diese Person</translation>
    </message>
    <message>
        <source>keep them apart</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nicht stapeln</translation>
    </message>
    <message>
        <source>larger tiles, smaller ones</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>größere Bilder, kleinere</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>später</translation>
    </message>
    <message>
        <source>later: it is stored without a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>später: ohne Namen speichern</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>lassen, wie es war</translation>
    </message>
    <message>
        <source>leave the rest for later</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>den Rest für später lassen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>look at the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das Foto ansehen</translation>
    </message>
    <message>
        <source>looks at {rate} photos a second</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>durchsucht {rate} Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>looks like {who}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>sieht aus wie {who}</translation>
    </message>
    <message>
        <source>make it larger or smaller</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>größer oder kleiner machen</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>ui/shared/photo_grid.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>move it by a pixel, with Shift by ten</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>um ein Pixel verschieben, mit Umschalt um zehn</translation>
    </message>
    <message>
        <source>move it to the trash</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>in den Papierkorb legen</translation>
    </message>
    <message>
        <source>move it; closer and farther</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>verschieben; näher und weiter</translation>
    </message>
    <message>
        <source>move the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das Foto verschieben</translation>
    </message>
    <message>
        <source>move those selected to the trash</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die ausgewählten in den Papierkorb legen</translation>
    </message>
    <message>
        <source>move to somebody else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>zu jemand anderem verschieben</translation>
    </message>
    <message>
        <source>name it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>benennen</translation>
    </message>
    <message>
        <source>name the person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Person benennen</translation>
    </message>
    <message>
        <source>name the person, or all that are selected</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Person oder alle ausgewählten benennen</translation>
    </message>
    <message>
        <source>nameless</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>namenlos</translation>
    </message>
    <message>
        <source>near in around at</source>
        <extracomment>ui/search/place_offers.py</extracomment>
        <translation>bei in um nahe</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no face</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>no faces yet</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>noch keine Gesichter</translation>
    </message>
    <message>
        <source>no group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>no screenshots</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>keine Bildschirmfotos</translation>
    </message>
    <message>
        <source>no without</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>kein keine ohne</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>niemand sonst</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>not there now: moved, or its disk is not connected. Faces and names are kept.</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation>gerade nicht da: verschoben, oder das Laufwerk ist nicht angeschlossen. Gesichter und Namen bleiben erhalten.</translation>
    </message>
    <message>
        <source>not this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nicht diese Person</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>am {day} um {time}</translation>
    </message>
    <message>
        <source>one of a stack of {n}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>eines von einem Stapel aus {n}</translation>
    </message>
    <message>
        <source>only</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>nur</translation>
    </message>
    <message>
        <source>only {who}</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>nur {who}</translation>
    </message>
    <message>
        <source>open its photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das Foto dazu öffnen</translation>
    </message>
    <message>
        <source>open the person, or the photo of a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Person oder das Foto eines Gesichts öffnen</translation>
    </message>
    <message>
        <source>open the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das Foto öffnen</translation>
    </message>
    <message>
        <source>overexposed</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>überbelichtet</translation>
    </message>
    <message>
        <source>pictures that are no RAW</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Bilder, die kein RAW sind</translation>
    </message>
    <message>
        <source>process {number}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>Prozess {number}</translation>
    </message>
    <message>
        <source>process {number} on {host}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>Prozess {number} auf {host}</translation>
    </message>
    <message>
        <source>raw raws</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>raw raws rohdaten</translation>
    </message>
    <message>
        <source>recently added new</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>zuletzt hinzugefügt neu</translation>
    </message>
    <message>
        <source>save, and be asked</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>speichern und gefragt werden</translation>
    </message>
    <message>
        <source>screenshots</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <source>screenshots screen shots</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>bildschirmfotos screenshots bildschirm</translation>
    </message>
    <message>
        <source>seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>einmal gesehen</translation>
    </message>
    <message>
        <source>select</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>alles auswählen</translation>
    </message>
    <message>
        <source>select from there to here</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>von dort bis hier auswählen</translation>
    </message>
    <message>
        <source>select nobody</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>niemanden auswählen</translation>
    </message>
    <message>
        <source>select nothing</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nichts auswählen</translation>
    </message>
    <message>
        <source>select nothing, then back to the people</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nichts auswählen, dann zurück zu den Personen</translation>
    </message>
    <message>
        <source>show all faces and names</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>alle Gesichter und Namen zeigen</translation>
    </message>
    <message>
        <source>show them as one</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>als eines zeigen</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>models/dates.py</extracomment>
        <translation>seit</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>klein</translation>
    </message>
    <message>
        <source>some backups could not be removed ({files})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>einige Sicherungen konnten nicht entfernt werden ({files})</translation>
    </message>
    <message>
        <source>some day</source>
        <extracomment>repository/scrubbing.py</extracomment>
        <translation>irgendein Tag</translation>
    </message>
    <message>
        <source>some logs with names could not be emptied ({error})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>einige Protokolle mit Namen konnten nicht geleert werden ({error})</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>repository/scrubbing.py</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>somebody new, with a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>jemand Neues, mit Namen</translation>
    </message>
    <message>
        <source>somebody of the list</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>jemand aus der Liste</translation>
    </message>
    <message>
        <source>somebody of {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>jemand aus {name}</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <extracomment>ui/crop/likelihood_words.py ui/merge_question.py</extracomment>
        <translation>eine unbenannte Person</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>spring</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Frühling</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>models/export.py models/names_report.py</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>strangers</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>summer</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>take a decision back, or bring it back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>eine Entscheidung rückgängig machen oder zurückholen</translation>
    </message>
    <message>
        <source>take it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>take it out of the search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>aus der Suche nehmen</translation>
    </message>
    <message>
        <source>take the last answer back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>take the outline shown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>den gezeigten Umriss übernehmen</translation>
    </message>
    <message>
        <source>taken with {camera}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>aufgenommen mit {camera}</translation>
    </message>
    <message>
        <source>that is the name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das ist der Name</translation>
    </message>
    <message>
        <source>that is the name, and on to the next or back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das ist der Name, und weiter zur nächsten Karte oder zurück</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Das Laufwerk hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>the first photo, the last</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das erste Foto, das letzte</translation>
    </message>
    <message>
        <source>the folder is missing or may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Der Ordner fehlt oder darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>the folder may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Der Ordner darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>the folder or disk is read-only</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Der Ordner oder das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the newest photo, the oldest</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das neueste Foto, das älteste</translation>
    </message>
    <message>
        <source>the person you just decided about</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>die Person, über die Sie gerade entschieden haben</translation>
    </message>
    <message>
        <source>the photo before and after</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das vorige und das nächste Foto</translation>
    </message>
    <message>
        <source>the photo on top</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das Foto obenauf</translation>
    </message>
    <message>
        <source>the photos in a box</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Fotos in einem Kasten</translation>
    </message>
    <message>
        <source>the photos of what is seen</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Fotos von dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <extracomment>media/files.py media/replacing.py media/walk.py</extracomment>
        <translation>das System nannte keinen Grund</translation>
    </message>
    <message>
        <source>the whole photo, filled, every pixel</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>das ganze Foto, gefüllt, jedes Pixel</translation>
    </message>
    <message>
        <source>this one</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>diese hier</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>models/dates.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>to the left</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>to the right</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>too dark</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>turn it to the right, to the left</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nach rechts drehen, nach links</translation>
    </message>
    <message>
        <source>turned away</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>abgewandt</translation>
    </message>
    <message>
        <source>two unnamed people</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>zwei unbenannte Personen</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>unnamed, {photos}</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>unbenannt, {photos}</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>models/dates.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>walk through the faces</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>die Gesichter durchgehen</translation>
    </message>
    <message>
        <source>what is known of it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>was man darüber weiß</translation>
    </message>
    <message>
        <source>winter</source>
        <extracomment>models/dates.py</extracomment>
        <translation>Winter</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>mit</translation>
    </message>
    <message>
        <source>with the person, without, and further</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>mit der Person, ohne sie, und so weiter</translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>within {km} km of {city}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>im Umkreis von {km} km um {city}</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>without visible eyes</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>ohne sichtbare Augen</translation>
    </message>
    <message>
        <source>without {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>ohne {name}</translation>
    </message>
    <message>
        <source>write who it is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>schreiben, wer es ist</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, it is whom the card says</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ja, es ist die genannte Person</translation>
    </message>
    <message>
        <source>yes, that is them</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ja, das ist die Person</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>{answers} would name {photos}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>{answers}, um {photos} zu benennen</translation>
    </message>
    <message>
        <source>{answers} would settle {photos}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>{answers}, um {photos} zu klären</translation>
    </message>
    <message>
        <source>{around}, {country}</source>
        <extracomment>ui/search/place_offers.py</extracomment>
        <translation>{around}, {country}</translation>
    </message>
    <message>
        <source>{before} is {name} here</source>
        <extracomment>services/naming.py</extracomment>
        <translation>{before} ist hier {name}</translation>
    </message>
    <message>
        <source>{card}, favourite</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{card}, Favorit</translation>
    </message>
    <message>
        <source>{card}, perhaps {name}</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{card}, vielleicht {name}</translation>
    </message>
    <message>
        <source>{chip}, remove with Backspace</source>
        <extracomment>ui/search/chip_button.py</extracomment>
        <translation>{chip}, entfernen mit Rücktaste</translation>
    </message>
    <message>
        <source>{circle} is now {name}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{circle} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>{city}, {country}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{city}, {country}</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>bisher {count}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{degrees}° O</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{degrees}° W</translation>
    </message>
    <message numerus="yes">
        <source>{done} ({n} things had changed since and stayed)</source>
        <extracomment>services/undoing.py - for 1: {done} (one thing had changed since and stayed)</extracomment>
        <translation>
            <numerusform>{done} (etwas hatte sich seitdem geändert und blieb)</numerusform>
            <numerusform>{done} ({n} Dinge hatten sich seitdem geändert und blieben)</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done}, but {problems}</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>{done}, aber {problems}</translation>
    </message>
    <message numerus="yes">
        <source>{done}, with {n} copies</source>
        <extracomment>services/trash.py - for 1: {done}, with {n} copy</extracomment>
        <translation>
            <numerusform>{done}, mit {n} Kopie</numerusform>
            <numerusform>{done}, mit {n} Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}, with {n} other steps</source>
        <extracomment>services/undoing.py - for 1: {done}, with {n} other step</extracomment>
        <translation>
            <numerusform>{done}, zusammen mit {n} weiterem Schritt</numerusform>
            <numerusform>{done}, zusammen mit {n} weiteren Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, with “{other}”</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>{done}, zusammen mit „{other}“</translation>
    </message>
    <message numerus="yes">
        <source>{done}; removed {n} missing photos</source>
        <extracomment>services/trash.py - for 1: {done}; removed {n} missing photo</extracomment>
        <translation>
            <numerusform>{done}; {n} fehlendes Foto entfernt</numerusform>
            <numerusform>{done}; {n} fehlende Fotos entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {n} photos stayed, for other photos are known there</source>
        <extracomment>services/relocating.py - for 1: {done}; {n} photo stayed, for other photos are known there</extracomment>
        <translation>
            <numerusform>{done}; {n} Foto blieb, weil dort schon andere Fotos bekannt sind</numerusform>
            <numerusform>{done}; {n} Fotos blieben, weil dort schon andere Fotos bekannt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubts}, and alike all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>{doubts}, aber trotzdem ähnlich.</translation>
    </message>
    <message>
        <source>{doubts}: suggestions may be unsure.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>{doubts}: Vorschläge sind vielleicht unsicher.</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>{faces} in {photos}</translation>
    </message>
    <message>
        <source>{faces} in {photos}: use them?</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>{faces} in {photos}: verwenden?</translation>
    </message>
    <message>
        <source>{faces} would move, {split} split, {joined} joined, {people} change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation>Das würde sich ändern: {faces} verschoben, {split} geteilt, {joined} vereint, {people} betroffen.</translation>
    </message>
    <message>
        <source>{file} is there already. Give another name.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{first} bis {last} {month} {year}</translation>
    </message>
    <message>
        <source>{folder} is left out</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{folder} wird ausgelassen</translation>
    </message>
    <message>
        <source>{folder} is part of the library again</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{folder} gehört wieder zur Bibliothek</translation>
    </message>
    <message>
        <source>{format} files</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>{format}-Dateien</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>{here} von {total}</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{km} km von {city}</translation>
    </message>
    <message>
        <source>{licence} Do you accept that?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>{licence} Stimmen Sie dem zu?</translation>
    </message>
    <message>
        <source>{line}, {n} of {total}</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation>{line}, {n} von {total}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>models/dates.py ui/photos/photo_words.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names} in {photos}</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>{names} in {photos}</translation>
    </message>
    <message>
        <source>{name}  ·  {photos}</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>{name}  ·  {photos}</translation>
    </message>
    <message>
        <source>{name} ({nickname})</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>{name} ({nickname})</translation>
    </message>
    <message>
        <source>{name} ({nickname}), {photos}</source>
        <extracomment>ui/shared/name_offers.py</extracomment>
        <translation>{name} ({nickname}), {photos}</translation>
    </message>
    <message>
        <source>{name} could not be read; it may be damaged ({cause}).</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} konnte nicht gelesen werden und ist vielleicht beschädigt ({cause}).</translation>
    </message>
    <message>
        <source>{name} holds no face networks (files ending in .onnx).</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} enthält keine Gesichtsnetze (Dateien, die auf .onnx enden).</translation>
    </message>
    <message>
        <source>{name} holds two files called {file}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} enthält zwei Dateien namens {file}.</translation>
    </message>
    <message>
        <source>{name} holds {count} files; a pack has a handful.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} enthält {count} Dateien; ein Paket hat nur eine Handvoll.</translation>
    </message>
    <message>
        <source>{name} is larger than it says and was not unpacked.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} ist größer als angegeben und wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>{name} is no zip file that can be opened; it may be damaged.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} ist keine lesbare Zip-Datei und vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not complete: a pack needs a face detector (det_….onnx) and a recogniser.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>{name} ist nicht vollständig: Ein Paket braucht einen Gesichtsdetektor (det_….onnx) und einen Erkenner.</translation>
    </message>
    <message>
        <source>{name} wants to write outside its folder and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} will außerhalb des eigenen Ordners schreiben und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} would unpack to far too much and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} würde entpackt viel zu groß und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name}, seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{name}, einmal gesehen</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <extracomment>ui/people/cards.py ui/shared/name_offers.py</extracomment>
        <translation>{name}, {photos}</translation>
    </message>
    <message>
        <source>{name}, {together}</source>
        <extracomment>ui/people/company_list.py</extracomment>
        <translation>{name}, {together}</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>ui/crop/film_drafts.py ui/people/card_delegate.py</extracomment>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{number}: {name}, {percent}% similar</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation>{number}: {name}, {percent}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message numerus="yes">
        <source>{n} answered, {photos} settled</source>
        <extracomment>ui/review/words.py - for 1: {n} answered, {photos} settled</extracomment>
        <translation>
            <numerusform>{n} beantwortet, {photos} geklärt</numerusform>
            <numerusform>{n} beantwortet, {photos} geklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>ui/review/words.py - for 1: {n} answer</extracomment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <extracomment>ui/settings/library_section.py - for 1: {n} backup</extracomment>
        <translation>
            <numerusform>{n} Sicherung</numerusform>
            <numerusform>{n} Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <extracomment>services/checking.py - for 1: {n} card</extracomment>
        <translation>
            <numerusform>{n} Karte</numerusform>
            <numerusform>{n} Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} centroids</source>
        <extracomment>services/checking.py ui/main_window.py - for 1: {n} centroid</extracomment>
        <translation>
            <numerusform>{n} Mittelwert</numerusform>
            <numerusform>{n} Mittelwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be exported</source>
        <extracomment>models/export.py - for 1: {n} could not be exported</extracomment>
        <translation>
            <numerusform>{n} konnte nicht exportiert werden</numerusform>
            <numerusform>{n} konnten nicht exportiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written</source>
        <extracomment>models/names_report.py - for 1: {n} could not be written</extracomment>
        <translation>
            <numerusform>{n} konnte nicht geschrieben werden</numerusform>
            <numerusform>{n} konnten nicht geschrieben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged centroids</source>
        <extracomment>services/centroids.py - for 1: {n} damaged centroid</extracomment>
        <translation>
            <numerusform>{n} beschädigter Mittelwert</numerusform>
            <numerusform>{n} beschädigte Mittelwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} decision</extracomment>
        <translation>
            <numerusform>{n} Entscheidung</numerusform>
            <numerusform>{n} Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>models/regrouping.py services/checking.py services/distinguishing.py services/importing.py services/naming_together.py ui/crop/header.py ui/history/history_item_model.py ui/people/cards.py ui/people/person_header.py ui/photos/photo_words.py ui/restore_dialog.py ui/shared/photo_item_model.py ui/shared/words.py ui/split_dialog.py ui/told_names/names_list.py ui/viewer/bar.py workers/import_worker.py - for 1: {n} face</extracomment>
        <translation>
            <numerusform>{n} Gesicht</numerusform>
            <numerusform>{n} Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not this person</source>
        <extracomment>services/rejecting.py - for 1: {n} face is not this person</extracomment>
        <translation>
            <numerusform>{n} Gesicht ist nicht diese Person</numerusform>
            <numerusform>{n} Gesichter sind nicht diese Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not {who}</source>
        <extracomment>services/rejecting.py services/review_answers.py - for 1: {n} face is not {who}</extracomment>
        <translation>
            <numerusform>{n} Gesicht ist nicht {who}</numerusform>
            <numerusform>{n} Gesichter sind nicht {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are somebody else here and stay so.</source>
        <extracomment>models/told.py - for 1: {n} face is somebody else here and stays so.</extracomment>
        <translation>
            <numerusform>{n} Gesicht ist hier jemand anderes und bleibt es.</numerusform>
            <numerusform>{n} Gesichter sind hier jemand anderes und bleiben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are strangers</source>
        <extracomment>services/moving_faces.py - for 1: {n} face is a stranger</extracomment>
        <translation>
            <numerusform>{n} Gesicht ist fremd</numerusform>
            <numerusform>{n} Gesichter sind fremd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are {who}</source>
        <extracomment>services/review_answers.py services/teaching.py - for 1: {n} face is {who}</extracomment>
        <translation>
            <numerusform>{n} Gesicht ist {who}</numerusform>
            <numerusform>{n} Gesichter sind {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces could not be: the photos are not there. They stay with their people.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face could not be: the photos are not there. They stay with their people.</extracomment>
        <translation>
            <numerusform>{n} Gesicht ließ sich nicht beschreiben: Das Foto ist nicht da. Es bleibt bei seiner Person.</numerusform>
            <numerusform>{n} Gesichter ließen sich nicht beschreiben: Die Fotos sind nicht da. Sie bleiben bei ihren Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces described by {title}.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face described by {title}.</extracomment>
        <translation>
            <numerusform>{n} Gesicht beschrieben mit {title}.</numerusform>
            <numerusform>{n} Gesichter beschrieben mit {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or fewer</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or fewer</extracomment>
        <translation>
            <numerusform>höchstens {n} Gesicht</numerusform>
            <numerusform>höchstens {n} Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or more</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or more</extracomment>
        <translation>
            <numerusform>mindestens {n} Gesicht</numerusform>
            <numerusform>mindestens {n} Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces seen once</source>
        <extracomment>ui/people/cards.py - for 1: {n} face seen once</extracomment>
        <translation>
            <numerusform>{n} einmal gesehenes Gesicht</numerusform>
            <numerusform>{n} einmal gesehene Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces selected</source>
        <extracomment>ui/people/person_selection.py - for 1: {n} face selected</extracomment>
        <translation>
            <numerusform>{n} Gesicht ausgewählt</numerusform>
            <numerusform>{n} Gesichter ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were seen once or twice and can stay unnamed.</source>
        <extracomment>ui/review/words.py - for 1: {n} face was seen once or twice and can stay unnamed.</extracomment>
        <translation>
            <numerusform>{n} Gesicht wurde ein- oder zweimal gesehen und kann unbenannt bleiben.</numerusform>
            <numerusform>{n} Gesichter wurden ein- oder zweimal gesehen und können unbenannt bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces without a usable box were left out.</source>
        <extracomment>workers/import_worker.py - for 1: {n} face without a usable box was left out.</extracomment>
        <translation>
            <numerusform>{n} Gesicht ohne brauchbaren Rahmen wurde weggelassen.</numerusform>
            <numerusform>{n} Gesichter ohne brauchbaren Rahmen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>models/names_report.py ui/problems/problems_page.py ui/shared/rail.py - for 1: {n} file</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files proved.</source>
        <extracomment>ui/names_out/report_dialog.py - for 1: {n} file proved.</extracomment>
        <translation>
            <numerusform>{n} Datei nachgewiesen.</numerusform>
            <numerusform>{n} Dateien nachgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files would be written</source>
        <extracomment>models/names_report.py - for 1: {n} file would be written</extracomment>
        <translation>
            <numerusform>{n} Datei würde geschrieben</numerusform>
            <numerusform>{n} Dateien würden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>models/regrouping.py - for 1: {n} group</extracomment>
        <translation>
            <numerusform>{n} Gruppe</numerusform>
            <numerusform>{n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups and faces</source>
        <extracomment>services/naming_together.py - for 1: {n} group and faces</extracomment>
        <translation>
            <numerusform>{n} Gruppe und Gesichter</numerusform>
            <numerusform>{n} Gruppen und Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} had them already</source>
        <extracomment>models/names_report.py - for 1: {n} had them already</extracomment>
        <translation>
            <numerusform>{n} hatte sie schon</numerusform>
            <numerusform>{n} hatten sie schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden people</source>
        <extracomment>ui/people/cards.py - for 1: {n} hidden person</extracomment>
        <translation>
            <numerusform>{n} ausgeblendete Person</numerusform>
            <numerusform>{n} ausgeblendete Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches.</source>
        <extracomment>ui/crop/who_field.py - for 1: {n} match.</extracomment>
        <translation>
            <numerusform>{n} Treffer.</numerusform>
            <numerusform>{n} Treffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} metres above the sea</source>
        <extracomment>ui/viewer/panel_words.py - for 1: {n} metre above the sea</extracomment>
        <translation>
            <numerusform>{n} Meter über dem Meer</numerusform>
            <numerusform>{n} Meter über dem Meer</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} mm</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>{n} mm</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>services/undoing.py ui/people/person_company.py - for 1: {n} more</extracomment>
        <translation>
            <numerusform>{n} weiterer</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces</source>
        <extracomment>ui/review/words.py - for 1: {n} more face</extracomment>
        <translation>
            <numerusform>{n} weiteres Gesicht</numerusform>
            <numerusform>{n} weitere Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>ui/review/words.py - for 1: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} weiteres Gesicht von {name}</numerusform>
            <numerusform>{n} weitere Gesichter von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with this person.</extracomment>
        <translation>
            <numerusform>{n} weiteres Gesicht wurde dieser Person zugeordnet.</numerusform>
            <numerusform>{n} weitere Gesichter wurden dieser Person zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with {whom}.</extracomment>
        <translation>
            <numerusform>{n} weiteres Gesicht wurde {whom} zugeordnet.</numerusform>
            <numerusform>{n} weitere Gesichter wurden {whom} zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more people</source>
        <extracomment>ui/people/person_company.py - for 1: {n} more person</extracomment>
        <translation>
            <numerusform>{n} weitere Person</numerusform>
            <numerusform>{n} weitere Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like this person.</extracomment>
        <translation>
            <numerusform>{n} weiteres unbenanntes Gesicht sieht aus wie diese Person.</numerusform>
            <numerusform>{n} weitere unbenannte Gesichter sehen aus wie diese Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like {whom}.</extracomment>
        <translation>
            <numerusform>{n} weiteres unbenanntes Gesicht sieht aus wie {whom}.</numerusform>
            <numerusform>{n} weitere unbenannte Gesichter sehen aus wie {whom}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named faces</source>
        <extracomment>ui/told_names/offer_bar.py - for 1: {n} named face</extracomment>
        <translation>
            <numerusform>{n} benanntes Gesicht</numerusform>
            <numerusform>{n} benannte Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people</source>
        <extracomment>models/regrouping.py - for 1: {n} named person</extracomment>
        <translation>
            <numerusform>{n} benannte Person</numerusform>
            <numerusform>{n} benannte Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py - for 1: {n} named person stays marked in the photos they are in now.</extracomment>
        <translation>
            <numerusform>{n} benannte Person bleibt auf ihren jetzigen Fotos markiert.</numerusform>
            <numerusform>{n} benannte Personen bleiben auf ihren jetzigen Fotos markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>models/told.py services/told_names.py ui/names_out/write_names_dialog.py - for 1: {n} name</extracomment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names fit no face.</source>
        <extracomment>models/told.py - for 1: {n} name fits no face.</extracomment>
        <translation>
            <numerusform>{n} Name passt zu keinem Gesicht.</numerusform>
            <numerusform>{n} Namen passen zu keinem Gesicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are drawn and not yet saved</source>
        <extracomment>ui/crop/stage_words.py - for 1: {n} new face is drawn and not yet saved</extracomment>
        <translation>
            <numerusform>{n} neues Gesicht ist gezeichnet und noch nicht gespeichert</numerusform>
            <numerusform>{n} neue Gesichter sind gezeichnet und noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are not saved yet.</source>
        <extracomment>ui/crop/saying.py - for 1: {n} new face is not saved yet.</extracomment>
        <translation>
            <numerusform>{n} neues Gesicht ist noch nicht gespeichert.</numerusform>
            <numerusform>{n} neue Gesichter sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {people}</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>{n} von {people}</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>{n} von {photos}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are {who}</source>
        <extracomment>ui/teach_dialog.py - for 1: {n} of {total} is {who}</extracomment>
        <translation>
            <numerusform>{n} von {total} ist {who}</numerusform>
            <numerusform>{n} von {total} sind {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs look alike</source>
        <extracomment>ui/review/words.py - for 1: {n} pair looks alike</extracomment>
        <translation>
            <numerusform>{n} Paar sieht sich ähnlich</numerusform>
            <numerusform>{n} Paare sehen sich ähnlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>services/describing.py services/distinguishing.py services/importing.py services/joining.py services/merging.py services/naming_together.py services/strangers.py ui/page_readings.py ui/people/cards.py ui/people/people_menu.py ui/people/people_page.py workers/import_worker.py - for 1: {n} person</extracomment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people in this circle</source>
        <extracomment>ui/people/people_circles.py - for 1: {n} person in this circle</extracomment>
        <translation>
            <numerusform>{n} Person in diesem Kreis</numerusform>
            <numerusform>{n} Personen in diesem Kreis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people named</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} person named</extracomment>
        <translation>
            <numerusform>{n} Person benannt</numerusform>
            <numerusform>{n} Personen benannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo files will be rewritten. Where that is not safe, the names go beside them.</source>
        <extracomment>ui/names_out/write_names_dialog.py - for 1: {n} photo file will be rewritten. Where that is not safe, the names go beside it.</extracomment>
        <translation>
            <numerusform>{n} Fotodatei wird neu geschrieben. Wo das nicht sicher ist, stehen die Namen daneben.</numerusform>
            <numerusform>{n} Fotodateien werden neu geschrieben. Wo das nicht sicher ist, stehen die Namen daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>models/person.py - for 1: {n} photo</extracomment>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are kept apart</source>
        <extracomment>services/stacks.py - for 1: {n} photo is kept apart</extracomment>
        <translation>
            <numerusform>{n} Foto bleibt für sich</numerusform>
            <numerusform>{n} Fotos bleiben für sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are shown as one</source>
        <extracomment>services/stacks.py - for 1: {n} photo is shown as one</extracomment>
        <translation>
            <numerusform>{n} Foto wird als eines gezeigt</numerusform>
            <numerusform>{n} Fotos werden als eines gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are shown for themselves</source>
        <extracomment>services/stacks.py - for 1: {n} photo is shown for itself</extracomment>
        <translation>
            <numerusform>{n} Foto wird für sich gezeigt</numerusform>
            <numerusform>{n} Fotos werden für sich gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos could not be used.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo could not be used.</extracomment>
        <translation>
            <numerusform>{n} Foto ließ sich nicht verwenden.</numerusform>
            <numerusform>{n} Fotos ließen sich nicht verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos exported to {folder}</source>
        <extracomment>models/export.py - for 1: {n} photo exported to {folder}</extracomment>
        <translation>
            <numerusform>{n} Foto nach {folder} exportiert</numerusform>
            <numerusform>{n} Fotos nach {folder} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved along to {folder}</source>
        <extracomment>services/relocating.py - for 1: {n} photo moved along to {folder}</extracomment>
        <translation>
            <numerusform>{n} Foto ist nach {folder} mitgekommen</numerusform>
            <numerusform>{n} Fotos sind nach {folder} mitgekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos together</source>
        <extracomment>ui/people/company_list.py - for 1: {n} photo together</extracomment>
        <translation>
            <numerusform>{n} Foto zusammen</numerusform>
            <numerusform>{n} Fotos zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not found.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo was not found.</extracomment>
        <translation>
            <numerusform>{n} Foto wurde nicht gefunden.</numerusform>
            <numerusform>{n} Fotos wurden nicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were settled.</source>
        <extracomment>ui/review/words.py - for 1: {n} photo was settled.</extracomment>
        <translation>
            <numerusform>{n} Foto wurde geklärt.</numerusform>
            <numerusform>{n} Fotos wurden geklärt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>ui/places/places_page.py - for 1: {n} place</extracomment>
        <translation>
            <numerusform>{n} Ort</numerusform>
            <numerusform>{n} Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>ui/scans_controller.py - for 1: {n} problem</extracomment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>ui/shared/rail.py - for 1: {n} question</extracomment>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>services/checking.py - for 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} Verweis</numerusform>
            <numerusform>{n} Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} say something else</source>
        <extracomment>models/names_report.py - for 1: {n} says something else</extracomment>
        <translation>
            <numerusform>{n} sagt etwas anderes</numerusform>
            <numerusform>{n} sagen etwas anderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} screenshots folded away</source>
        <extracomment>ui/photos/timeline_header.py - for 1: {n} screenshot folded away</extracomment>
        <translation>
            <numerusform>{n} Bildschirmfoto eingeklappt</numerusform>
            <numerusform>{n} Bildschirmfotos eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/viewer/menus.py - for 1: {n} second</extracomment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>ui/people/people_deeds.py ui/people/people_selection.py ui/photos/photos_bar.py - for 1: {n} selected</extracomment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stacks made</source>
        <extracomment>services/stacks.py - for 1: {n} stack made</extracomment>
        <translation>
            <numerusform>{n} Stapel gebildet</numerusform>
            <numerusform>{n} Stapel gebildet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>ui/history/history_page.py - for 1: {n} step</extracomment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers</source>
        <extracomment>ui/people/cards.py - for 1: {n} stranger</extracomment>
        <translation>
            <numerusform>{n} fremde Person</numerusform>
            <numerusform>{n} fremde Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnamed</source>
        <extracomment>ui/crop/header.py - for 1: {n} unnamed</extracomment>
        <translation>
            <numerusform>{n} unbenannt</numerusform>
            <numerusform>{n} unbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <extracomment>models/export.py - for 1: {n} was there already</extracomment>
        <translation>
            <numerusform>{n} war schon dort</numerusform>
            <numerusform>{n} waren schon dort</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}k</source>
        <extracomment>ui/places/spot_painter.py</extracomment>
        <translation>{n} Tsd.</translation>
    </message>
    <message>
        <source>{one} ({photos}) and {other} ({others})</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation>{one} ({photos}) und {other} ({others})</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>services/distinguishing.py ui/review/pair_row.py</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} and {other} swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>{one} und {other} getauscht</translation>
    </message>
    <message>
        <source>{one}, {photos}, and {other}, {others}.</source>
        <extracomment>ui/review/pair_model.py</extracomment>
        <translation>{one}, {photos}, und {other}, {others}.</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{ours} here, removed from the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} hier, aus der Datei entfernt</translation>
    </message>
    <message>
        <source>{ours} here, {theirs} in the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} hier, {theirs} in der Datei</translation>
    </message>
    <message>
        <source>{ours} is drawn elsewhere in the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} ist in der Datei woanders eingezeichnet</translation>
    </message>
    <message>
        <source>{page}, {count}</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>{page}, {count}</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the folder {folder} is not there; perhaps its disk is not connected. Nothing was deleted.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>{path} kann nicht in den Papierkorb gelegt werden: den Ordner {folder} gibt es dort nicht; vielleicht ist sein Datenträger nicht verbunden. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>{path} could not be brought back from the trash ({cause}). Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} konnte nicht aus dem Papierkorb zurückgeholt werden ({cause}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash ({cause}). Nothing was deleted.</source>
        <extracomment>media/freedesktop_trash.py</extracomment>
        <translation>{path} konnte nicht in den Papierkorb gelegt werden ({cause}). Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash. Perhaps its disk has none.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} konnte nicht in den Papierkorb gelegt werden. Vielleicht hat der Datenträger keinen.</translation>
    </message>
    <message>
        <source>{path} holds another picture than the one you see. Nothing was deleted; look for new photos (F5) first.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>{path} enthält ein anderes Bild als das gezeigte. Es wurde nichts gelöscht; suchen Sie zuerst nach neuen Fotos (F5).</translation>
    </message>
    <message>
        <source>{path} is not in the library. Scan its folder first.</source>
        <extracomment>repository/photos.py</extracomment>
        <translation>{path} ist nicht in der Bibliothek. Bitte zuerst den Ordner durchsuchen.</translation>
    </message>
    <message>
        <source>{path} is not in the trash any more: it was emptied. Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} liegt nicht mehr im Papierkorb: er wurde geleert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is not in the trash as it was put there. Nothing was changed.</source>
        <extracomment>media/freedesktop_trash.py media/trash.py</extracomment>
        <translation>{path} liegt nicht so im Papierkorb, wie es hineingelegt wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is not the photo it was. Nothing was deleted.</source>
        <extracomment>services/trash_steps.py</extracomment>
        <translation>{path} ist nicht mehr das Foto, das es war. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>{people} joined {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>{people} zugeordnet: {name}</translation>
    </message>
    <message>
        <source>{people}, {n} named</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>{people}, {n} benannt</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>ui/crop/candidates.py ui/crop/near_row.py ui/crop/other_faces.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}% similar to the others</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>{percent}&#xa0;% Ähnlichkeit mit den anderen</translation>
    </message>
    <message>
        <source>{percent}% similar to {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>{percent}&#xa0;% Ähnlichkeit mit {who}</translation>
    </message>
    <message>
        <source>{person}  ·  {percent}% similar</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>{person}  ·  {percent}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>{photos} added, {problems}; see Problems.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>{photos} hinzugefügt, {problems}; siehe Probleme.</translation>
    </message>
    <message>
        <source>{photos} added.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>{photos} hinzugefügt.</translation>
    </message>
    <message>
        <source>{photos} near {places}</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>{photos} bei {places}</translation>
    </message>
    <message>
        <source>{photos}, number {place} on top</source>
        <extracomment>ui/stacks/offer_list.py</extracomment>
        <translation>{photos}, Nummer {place} oben</translation>
    </message>
    <message>
        <source>{photos}, {people}</source>
        <extracomment>ui/page_readings.py</extracomment>
        <translation>{photos}, {people}</translation>
    </message>
    <message>
        <source>{pixels} ({mega} megapixels)</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>{pixels} ({mega} Megapixel)</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>ui/crop/header.py ui/viewer/bar.py</extracomment>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>{said} ({chance}).</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>{said} ({chance}).</translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{season} {year}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>models/pack_info.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size}, {speed} on this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>{size}, {speed} auf diesem Computer</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{stage}: {facts}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{stage}: {facts}</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <extracomment>models/listing.py</extracomment>
        <translation>{things} und {last}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} s</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>{title} could not run the face networks, so this computer&apos;s processor does it: slower, with the same result.</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>{title} konnte die Gesichtsnetze nicht ausführen, daher rechnet der Prozessor dieses Computers: langsamer, mit demselben Ergebnis.</translation>
    </message>
    <message>
        <source>{title} is needed and stays.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>{title} wird gebraucht und bleibt.</translation>
    </message>
    <message>
        <source>{title} should give {wanted} numbers a face, not {dim}.</source>
        <extracomment>faces/onnx_engine.py</extracomment>
        <translation>{title} sollte {wanted} Zahlen pro Gesicht liefern, nicht {dim}.</translation>
    </message>
    <message>
        <source>{told}, known here</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>{told}, hier bekannt</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>{what} (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and could not be rebuilt.</source>
        <extracomment>services/checking.py - for 1: {what} was damaged and could not be rebuilt.</extracomment>
        <translation>
            <numerusform>{what} war beschädigt und ließ sich nicht neu berechnen.</numerusform>
            <numerusform>{what} waren beschädigt und ließen sich nicht neu berechnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt.</source>
        <extracomment>services/checking.py ui/main_window.py - for 1: {what} was damaged and rebuilt.</extracomment>
        <translation>
            <numerusform>{what} war beschädigt und wurde neu berechnet.</numerusform>
            <numerusform>{what} waren beschädigt und wurden neu berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt; {n} could not be.</source>
        <extracomment>services/checking.py - for 1: {what} were damaged and rebuilt; {n} could not be.</extracomment>
        <translation>
            <numerusform>{what} waren beschädigt und wurden neu berechnet, nur {n} nicht.</numerusform>
            <numerusform>{what} waren beschädigt und wurden neu berechnet, nur {n} nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, first {n} shown</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, die ersten {n}</translation>
    </message>
    <message>
        <source>{what}, fold up</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, einklappen</translation>
    </message>
    <message>
        <source>{what}, folded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, eingeklappt</translation>
    </message>
    <message>
        <source>{what}, unfolded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, ausgeklappt</translation>
    </message>
    <message>
        <source>{what}, {photos}</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>{what}, {photos}</translation>
    </message>
    <message>
        <source>{who} ({percent}%) is another face of this photo.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} ({percent}&#xa0;%) ist ein anderes Gesicht dieses Fotos.</translation>
    </message>
    <message>
        <source>{who} is already in this photo.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{who} ist schon auf diesem Foto.</translation>
    </message>
    <message>
        <source>{who} is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation>{who} ist jetzt zweimal auf diesem Foto.</translation>
    </message>
    <message>
        <source>{who} is shown again</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Wieder angezeigt: {who}</translation>
    </message>
    <message>
        <source>{who} looks about as similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} ist etwa genauso ähnlich ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>{who} looks more similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} ist ähnlicher ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>{who} selected, {place} of {total}</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>{who} ausgewählt, {place} von {total}</translation>
    </message>
    <message>
        <source>{who} was born on {day}</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Geburtsdatum: {who}, {day}</translation>
    </message>
    <message>
        <source>{who}, confirmed</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>{who}, bestätigt</translation>
    </message>
    <message>
        <source>{who}, face {place} of {of}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>{who}, Gesicht {place} von {of}</translation>
    </message>
    <message>
        <source>{who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation>{who}, {percent}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>{who}, {photos}, similarity {percent}%</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who}, {photos}, Ähnlichkeit {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{who}, {place} of {total}</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>{who}, {place} von {total}</translation>
    </message>
    <message>
        <source>{who}: not {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{who}: nicht {circle}</translation>
    </message>
    <message>
        <source>{who}: {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{who}: {circle}</translation>
    </message>
    <message>
        <source>{why} The names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>{why} Die Namen stehen daneben.</translation>
    </message>
    <message numerus="yes">
        <source>{years}: {n} faces</source>
        <extracomment>ui/people/person_eras.py - for 1: {years}: {n} face</extracomment>
        <translation>
            <numerusform>{years}: {n} Gesicht</numerusform>
            <numerusform>{years}: {n} Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>“{step}”</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>„{step}“</translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be brought back on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be brought back on its own: {others} is in the way.</extracomment>
        <translation>
            <numerusform>„{step}“ lässt sich nicht allein zurückholen: {others} steht im Weg.</numerusform>
            <numerusform>„{step}“ lässt sich nicht allein zurückholen: {others} stehen im Weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be undone on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be undone on its own: {others} is in the way.</extracomment>
        <translation>
            <numerusform>„{step}“ lässt sich nicht allein rückgängig machen: {others} steht im Weg.</numerusform>
            <numerusform>„{step}“ lässt sich nicht allein rückgängig machen: {others} stehen im Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like 2015-03-09.</source>
        <extracomment>services/facts.py</extracomment>
        <translation>„{typed}“ ist kein Datum. Bitte so schreiben: 2015-03-09.</translation>
    </message>
</context>
</TS>
