<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Kinframe</name>
    <message>
        <source>&amp;About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>À &amp;propos de {product}</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>À &amp;propos…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Birth date…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Date de naissance…</translation>
    </message>
    <message>
        <source>&amp;Circles</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Cercles</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Confirm everybody in this photo</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Confirmer tout le monde sur cette photo</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export photos…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>&amp;Exporter des photos…</translation>
    </message>
    <message>
        <source>&amp;Faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Visa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Group all faces anew…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Re&amp;grouper tous les visages…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/menus.py ui/window_menus.py</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Look for new photos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Rechercher de nouvelles photos</translation>
    </message>
    <message>
        <source>&amp;Merge these people</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Fusionner ces per&amp;sonnes</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;Mirror or collage: people may be here twice</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Miroir ou collage&#xa0;: quelqu’un peut y être deux fois</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Déplacer vers…</translation>
    </message>
    <message>
        <source>&amp;Names in your files…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Noms dans vos fich&amp;iers…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Nommer…</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;Not this person</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Pas cette personne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Pause the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Mettre la recherche en pause</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Resume the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Re&amp;prendre la recherche</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Réglage&amp;s</translation>
    </message>
    <message>
        <source>&amp;Stop the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Arrêter &amp;la recherche</translation>
    </message>
    <message>
        <source>&amp;Strangers: never ask</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Inconnus&#xa0;: ne jamais demander</translation>
    </message>
    <message>
        <source>&amp;Take the last answer back</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Annuler la dernière &amp;réponse</translation>
    </message>
    <message>
        <source>&amp;Use as cover</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Utiliser comme portrait</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Write names into files…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>É&amp;crire les noms dans les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Oui</translation>
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
            <numerusform>, dont {n} manque</numerusform>
            <numerusform>, dont {n} manquent</numerusform>
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
        <translation>/&#xa0;: autre personne</translation>
    </message>
    <message>
        <source>0, 2, 1</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>0, 2, 1</translation>
    </message>
    <message>
        <source>1 merges, Enter saves and asks.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>1 fusionne, Entrée enregistre et demande.</translation>
    </message>
    <message>
        <source>1 merges, Enter saves the outline.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>1 fusionne, Entrée enregistre le contour.</translation>
    </message>
    <message>
        <source>1 or 2 shows the other</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>1 ou 2&#xa0;: voir l’autre</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>1 à 5</translation>
    </message>
    <message>
        <source>1–{number} shows another</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>1–{number}&#xa0;: en voir une autre</translation>
    </message>
    <message>
        <source>2014, June 2014, 3 June 2014</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>2014, juin 2014, 3 juin 2014</translation>
    </message>
    <message>
        <source>2015-03-09, or the year</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation>2015-03-09, ou l’année</translation>
    </message>
    <message>
        <source>A &amp;stranger: never ask</source>
        <extracomment>ui/page_menus.py ui/person_lines.py</extracomment>
        <translation>Un &amp;inconnu&#xa0;: ne jamais demander</translation>
    </message>
    <message>
        <source>A better outline is shown.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Un meilleur contour est affiché.</translation>
    </message>
    <message>
        <source>A circle is a few people who belong together, such as family or friends.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un cercle, ce sont quelques personnes qui vont ensemble, comme la famille ou des amis.</translation>
    </message>
    <message>
        <source>A circle you searched for is gone from the library.</source>
        <extracomment>ui/search/search_controller.py</extracomment>
        <translation>Un cercle de votre recherche n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A click on a person&apos;s chip turns it from with to without, and further.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un clic sur la pastille d’une personne la fait passer de «&#xa0;avec&#xa0;» à «&#xa0;sans&#xa0;», et ainsi de suite.</translation>
    </message>
    <message>
        <source>A click on a spot or a town shows its photos; with Shift you can drag a box.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un clic sur un point ou une ville montre ses photos&#xa0;; avec Maj, on trace un cadre.</translation>
    </message>
    <message>
        <source>A face of somebody unnamed</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Un visage sans nom</translation>
    </message>
    <message>
        <source>A face of theirs, {day}, {percent}% similar</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>Un autre visage de cette personne, {day}, ressemblance {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>A face of {name}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Visage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A face of {who}</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Visage&#xa0;: {who}</translation>
    </message>
    <message>
        <source>A face that is stored</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Un visage enregistré</translation>
    </message>
    <message>
        <source>A face that was missed can be drawn: open its photo and drag a rectangle over it.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Un visage non détecté peut être dessiné&#xa0;: ouvrez sa photo et tracez un rectangle autour.</translation>
    </message>
    <message>
        <source>A face that was missed can be drawn; see below.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un visage non détecté peut être dessiné&#xa0;; voir plus bas.</translation>
    </message>
    <message>
        <source>A face you drew</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Un visage que vous avez dessiné</translation>
    </message>
    <message>
        <source>A face you have named yourself stays as it is, and Ctrl+Z takes all of it back at once.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un visage que vous avez nommé reste tel quel, et Ctrl+Z retire le tout d’un coup.</translation>
    </message>
    <message>
        <source>A favourite: shown before the others</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Favori&#xa0;: affiché avant les autres</translation>
    </message>
    <message>
        <source>A film is searched in the picture that stands for it. What was found before stays.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Un film est examiné dans l’image qui le représente. Ce qui a déjà été trouvé reste.</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Un dossier par personne</translation>
    </message>
    <message>
        <source>A letter, Enter or /</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Une lettre, Entrée ou /</translation>
    </message>
    <message>
        <source>A letter, or F2</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Une lettre, ou F2</translation>
    </message>
    <message>
        <source>A name may have up to {most} characters; this one has {count}.</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Un nom peut avoir jusqu’à {most} caractères&#xa0;; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>A network of the pack in {folder} cannot be loaded; it may be damaged.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>Un réseau du pack dans {folder} ne peut pas être chargé&#xa0;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>A new person, with a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Une nouvelle personne, avec un nom</translation>
    </message>
    <message>
        <source>A newer version of Kinframe made this backup. Update the program first. Nothing was changed.</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation>Cette sauvegarde vient d’une version plus récente de Kinframe. Mettez d’abord le programme à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A newer version of Kinframe wrote this library. Update the program to open it. ({file})</source>
        <extracomment>repository/migrating.py</extracomment>
        <translation>Une version plus récente de Kinframe a écrit cette bibliothèque. Mettez le programme à jour pour l’ouvrir. ({file})</translation>
    </message>
    <message>
        <source>A pack called {name} is being added already.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Un pack nommé {name} est déjà en cours d’ajout.</translation>
    </message>
    <message>
        <source>A person may have up to {n} nicknames.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation>Une personne peut avoir jusqu’à {n} surnoms.</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>La page d’une personne</translation>
    </message>
    <message>
        <source>A photo of two people is in both.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Une photo de deux personnes va dans les deux.</translation>
    </message>
    <message>
        <source>A photo whose file is gone keeps its faces and names, and is known again when it is found.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Une photo dont le fichier a disparu garde ses visages et ses noms, et elle est reconnue dès qu’on la retrouve.</translation>
    </message>
    <message>
        <source>A question you have answered is not asked again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Une question à laquelle vous avez répondu n’est plus posée.</translation>
    </message>
    <message>
        <source>A scan finds what digiKam, Lightroom, Picasa or Windows wrote into photos or beside them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>L’analyse trouve ce que digiKam, Lightroom, Picasa ou Windows ont écrit dans les photos ou à côté.</translation>
    </message>
    <message>
        <source>A small XMP file for each; the photos stay as they are.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Un petit fichier XMP pour chacune&#xa0;; les photos restent telles quelles.</translation>
    </message>
    <message>
        <source>A stack takes two photos. Nothing was changed.</source>
        <extracomment>services/stacks.py</extracomment>
        <translation>Une pile demande deux photos. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Un inconnu</translation>
    </message>
    <message>
        <source>A stranger is somebody you do not want to be asked about: nobody is proposed as them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un inconnu est quelqu’un sur qui vous ne voulez pas de questions&#xa0;: il n’est jamais proposé.</translation>
    </message>
    <message>
        <source>A stranger: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Un inconnu&#xa0;: ne jamais demander</translation>
    </message>
    <message>
        <source>About this person</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>À propos de cette personne</translation>
    </message>
    <message>
        <source>About this photo</source>
        <extracomment>ui/viewer/menus.py ui/viewer/panel.py</extracomment>
        <translation>À propos de cette photo</translation>
    </message>
    <message>
        <source>About this photo (I)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>À propos de cette photo (I)</translation>
    </message>
    <message>
        <source>About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>À propos de {product}</translation>
    </message>
    <message>
        <source>About {who}</source>
        <extracomment>services/about.py ui/about_dialog.py</extracomment>
        <translation>À propos&#xa0;: {who}</translation>
    </message>
    <message>
        <source>About…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>Accept the g&amp;uess</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Accep&amp;ter la supposition</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Ajouter une date de naissance…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Ajouter depuis un dossier…</translation>
    </message>
    <message>
        <source>Add from a zip file…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Ajouter depuis un fichier zip…</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation>Ajouter «&#xa0;{name}&#xa0;» comme nouvelle personne</translation>
    </message>
    <message>
        <source>Adjust the outline</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Ajuster le contour</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All of it together</source>
        <extracomment>ui/search/together.py</extracomment>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>All of this is in the menu of a card: right-click it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tout cela est dans le menu d’une fiche&#xa0;: cliquez dessus avec le bouton droit.</translation>
    </message>
    <message>
        <source>All photos</source>
        <extracomment>ui/names_out_controller.py ui/photos/panel_model.py</extracomment>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>All photos on the map</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Toutes les photos sur la carte</translation>
    </message>
    <message>
        <source>All photos together.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Toutes les photos ensemble.</translation>
    </message>
    <message>
        <source>All {total} are {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Les {total} sont {who}</translation>
    </message>
    <message>
        <source>Almost certainly the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Presque certainement la même personne.</translation>
    </message>
    <message>
        <source>Almost certainly two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Presque certainement deux personnes différentes.</translation>
    </message>
    <message>
        <source>Also at</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>An older version of Kinframe wrote this library, and it must be updated once.</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Cette bibliothèque vient d’une version plus ancienne de Kinframe et doit être mise à jour une fois.</translation>
    </message>
    <message>
        <source>Another circle</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Un autre cercle</translation>
    </message>
    <message>
        <source>Another circle: Family, Friends, a club</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Un autre cercle&#xa0;: Famille, Amis, un club</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Another program has this file open.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Un autre programme a ouvert ce fichier.</translation>
    </message>
    <message>
        <source>Another program has written this file at the same moment.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Un autre programme a écrit ce fichier au même moment.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Un autre programme utilise le fichier. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again in a moment.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Un autre programme utilise la bibliothèque. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Answer the &amp;question</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Répo&amp;ndre à la question</translation>
    </message>
    <message>
        <source>Answering questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <source>Any of several people</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Une parmi plusieurs personnes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Appears with</source>
        <extracomment>ui/people/company_list.py ui/people/person_company.py</extracomment>
        <translation>Apparaît avec</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>Le moteur neuronal d’Apple (Core ML)</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>models/dates.py</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <extracomment>ui/review/words.py ui/teach_dialog.py</extracomment>
        <translation>Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Are these two different people?</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Est-ce que ce sont deux personnes différentes&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Are these {n} faces all {name}?</source>
        <extracomment>ui/review/words.py - for 1: Is this {name}?</extracomment>
        <translation>
            <numerusform>Est-ce {name}&#xa0;?</numerusform>
            <numerusform>Est-ce {name} sur ces {n} visages&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Est-ce {who}&#xa0;?</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Flèches, Entrée</translation>
    </message>
    <message>
        <source>Arrows, PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Flèches, PgPréc, PgSuiv</translation>
    </message>
    <message>
        <source>As soon as somebody is seen again, questions come here.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Dès que quelqu’un réapparaît, les questions arrivent ici.</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Ask in a dialog</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Demander dans une fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>Ask the {n} I skipped</source>
        <extracomment>ui/review/words.py - for 1: Ask the one I skipped</extracomment>
        <translation>
            <numerusform>Poser la question passée</numerusform>
            <numerusform>Poser les {n} questions passées</numerusform>
        </translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>models/dates.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Retour à toutes les personnes</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Retour aux photos (Échap)</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Retour à la question (Échap)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Sauvegarde faite.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>services/backing_up.py</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backspace, Left</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Retour arrière, Gauche</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/restore_dialog.py ui/settings/library_section.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups hold it too, so erasing deletes them; none of that can be taken back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les sauvegardes les contiennent aussi&#xa0;: l’effacement les supprime donc&#xa0;; rien de tout cela ne peut être annulé.</translation>
    </message>
    <message>
        <source>Backups made until now hold them too, so they are deleted.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Les sauvegardes faites jusqu’ici les contiennent aussi&#xa0;; elles sont donc supprimées.</translation>
    </message>
    <message>
        <source>Backups, and moving to another place</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Sauvegardes et déménagement</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Behind this picture is another one that would be lost if the file grew, so nothing is written into it.</source>
        <extracomment>media/jpeg_embedding.py</extracomment>
        <translation>Derrière cette image s’en trouve une autre, qui serait perdue si le fichier grandissait&#xa0;; rien n’y est donc écrit.</translation>
    </message>
    <message>
        <source>Beside it stands whom it looks like: 1 says it is them, K that it is somebody new.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>À côté s’affiche à qui il ressemble&#xa0;: 1 dit que c’est cette personne, K que c’est quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>Beside the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>À côté des photos</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth date of {who} forgotten</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Date de naissance oubliée&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Both are in {n} photos.</source>
        <extracomment>services/evidence.py - for 1: Both are in {n} photo.</extracomment>
        <translation>
            <numerusform>Les deux sont ensemble sur {n} photo.</numerusform>
            <numerusform>Les deux sont ensemble sur {n} photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both faces are the same person, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Les deux visages sont la même personne, il n’y a donc rien à échanger.</translation>
    </message>
    <message>
        <source>Box deleted</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation>Cadre supprimé</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring these back as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Rétablir aussi celles-ci</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Effacer &amp;la recherche</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/suggestion_card.py ui/export_dialog.py ui/forget_dialog.py ui/names_out/write_names_dialog.py ui/people/people_circle_dialog.py ui/restore_dialog.py ui/settings/pack_row.py ui/split_dialog.py ui/told_names/told_names_dialog.py ui/trash_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Modifier la date de naissance…</translation>
    </message>
    <message>
        <source>Change the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Modifier le rectangle</translation>
    </message>
    <message>
        <source>Change to these</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Passer à ceux-ci</translation>
    </message>
    <message>
        <source>Changes on the disk</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Changements sur le disque</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Choose a folder of photos, or drop one on the window.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Choisissez un dossier de photos, ou déposez-en un sur la fenêtre.</translation>
    </message>
    <message>
        <source>Choose a folder of photos. Kinframe finds the faces in it and groups them into people.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation>Choisissez un dossier de photos. Kinframe y trouve les visages et les regroupe en personnes.</translation>
    </message>
    <message>
        <source>Choose a folder with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Choisir un dossier de réseaux de visages</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Choisir une personne…</translation>
    </message>
    <message>
        <source>Choose a zip file with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Choisir un fichier zip de réseaux de visages</translation>
    </message>
    <message>
        <source>Choose all names</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Choisir tous les noms</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Choisir une zone</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>En choisir une autre…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>ui/export_dialog.py ui/shared/first_page.py</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose no name</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Ne choisir aucun nom</translation>
    </message>
    <message>
        <source>Choose the file of the old program</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Choisir le fichier de l’ancien programme</translation>
    </message>
    <message>
        <source>Choose two people who are different.</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Choisissez deux personnes différentes.</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Circles</source>
        <extracomment>ui/about_dialog.py ui/people/people_circles.py ui/people/people_menu.py ui/people/people_selection.py ui/search/offers.py</extracomment>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Circles, favourites, hidden people and strangers</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cercles, favoris, personnes masquées et inconnus</translation>
    </message>
    <message>
        <source>Circles: {names}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation>Cercles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Cities are from GeoNames (CC BY 4.0), outlines from Natural Earth.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les villes viennent de GeoNames (CC BY 4.0), les contours de Natural Earth.</translation>
    </message>
    <message>
        <source>Cities: GeoNames, CC BY 4.0. Outlines: Natural Earth.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Villes&#xa0;: GeoNames, CC BY 4.0. Contours&#xa0;: Natural Earth.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>ui/search/chip_field.py ui/search/nothing_found.py</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Click a card without a name, type, and press Enter; Tab goes on to the next one.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cliquez sur une fiche sans nom, tapez, puis appuyez sur Entrée&#xa0;; Tab passe à la suivante.</translation>
    </message>
    <message>
        <source>Click a face and type a name. Everybody like it is named with it.</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>Cliquez sur un visage et tapez un nom. Tous ceux qui lui ressemblent le reçoivent aussi.</translation>
    </message>
    <message>
        <source>Click both eyes; or move the marks with the arrow keys, Tab for the other one, and press Enter.</source>
        <extracomment>ui/crop/keyed_stage.py</extracomment>
        <translation>Cliquez sur les deux yeux&#xa0;; ou déplacez les repères avec les flèches, Tab pour passer à l’autre, puis Entrée.</translation>
    </message>
    <message>
        <source>Click the eyes</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Cliquer sur les yeux</translation>
    </message>
    <message>
        <source>Click the photo that is to stand for the others.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Cliquez sur la photo qui doit représenter les autres.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/damaged_library_dialog.py ui/keys_dialog.py ui/names_out/report_dialog.py ui/regroup_dialog.py ui/split_dialog.py ui/stacks/stacks_dialog.py ui/told_names/told_names_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closer</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Plus près</translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} people.</source>
        <extracomment>ui/crop/suggestion_words.py - for 1: Compared with {n} person.</extracomment>
        <translation>
            <numerusform>Comparé avec {n} personne.</numerusform>
            <numerusform>Comparé avec {n} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm &amp;all faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Confirmer &amp;tous les visages</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Confirmer {count}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} faces</source>
        <extracomment>ui/people/person_tools.py - for 1: Confirm {n} face</extracomment>
        <translation>
            <numerusform>Confirmer {n} visage</numerusform>
            <numerusform>Confirmer {n} visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} names</source>
        <extracomment>ui/crop/header.py - for 1: Confirm {n} name</extracomment>
        <translation>
            <numerusform>Confirmer {n} nom</numerusform>
            <numerusform>Confirmer {n} noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed a face</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation>Visage confirmé</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n} visage confirmé</numerusform>
            <numerusform>{n} visages confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces in this photo</source>
        <extracomment>services/photo_faces.py - for 1: Confirmed {n} face in this photo</extracomment>
        <translation>
            <numerusform>{n} visage confirmé sur cette photo</numerusform>
            <numerusform>{n} visages confirmés sur cette photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces of {who}</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face of {who}</extracomment>
        <translation>
            <numerusform>{n} visage confirmé&#xa0;: {who}</numerusform>
            <numerusform>{n} visages confirmés&#xa0;: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed {who}</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation>Visage confirmé&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} photos.</source>
        <extracomment>ui/photos_controller.py - for 1: Copied {n} photo.</extracomment>
        <translation>
            <numerusform>{n} photo copiée.</numerusform>
            <numerusform>{n} photos copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py ui/viewer/panel.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>Copier tout ceci</translation>
    </message>
    <message>
        <source>Ctrl + A</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ctrl + A</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <source>Ctrl + G</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ctrl + G</translation>
    </message>
    <message>
        <source>Ctrl + and -, Ctrl + wheel</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ctrl + et -, Ctrl + molette</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ctrl + flèches</translation>
    </message>
    <message>
        <source>Ctrl+F goes to the field, and a search can be saved under a name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+F mène au champ, et une recherche peut être enregistrée sous un nom.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command and any person by a few letters.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+K trouve toute commande et toute personne à partir de quelques lettres.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last thing you decided, also after the program was closed.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Z annule votre dernière décision, même après avoir fermé le programme.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark words on a light ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Textes sombres sur fond clair, quoi que fasse le système.</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>ui/search/date_offers.py ui/search/fact_offers.py ui/search/offers.py</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>models/dates.py</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decide beside the face</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Décider à côté du visage</translation>
    </message>
    <message>
        <source>Decide later: save it without a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Décider plus tard&#xa0;: enregistrer sans nom</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py ui/people/person_selection.py</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Del on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Suppr sur une pastille</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Supprimer la recherche enregistrée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete this rectangle (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Supprimer ce rectangle (Suppr)</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Supprimer cette recherche enregistrée</translation>
    </message>
    <message>
        <source>Delete {size} from this computer?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Supprimer {size} de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Deleted the search “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Recherche supprimée&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Describing faces</source>
        <extracomment>workers/taking_over.py</extracomment>
        <translation>Description des visages</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>workers/pack_change_worker.py</extracomment>
        <translation>Nouvelle description des visages</translation>
    </message>
    <message>
        <source>Describing faces anew: {done} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Nouvelle description des visages&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>ui/people/people_selection.py ui/review/pair_row.py</extracomment>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Different person</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/crop/saying.py ui/crop/suggestion_card.py ui/regroup_dialog.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Abandonner le rectangle</translation>
    </message>
    <message>
        <source>Discard this rectangle</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Abandonner ce rectangle</translation>
    </message>
    <message>
        <source>Discard this rectangle (Del)</source>
        <extracomment>ui/crop/suggestion_head.py</extracomment>
        <translation>Abandonner ce rectangle (Suppr)</translation>
    </message>
    <message>
        <source>Do not recognise faces here</source>
        <extracomment>ui/photos/side_panel.py</extracomment>
        <translation>Ne pas reconnaître les visages ici</translation>
    </message>
    <message>
        <source>Done: {job}</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Terminé&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Drag a rectangle over a face Kinframe missed, or press B.</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Tracez un rectangle autour d’un visage que Kinframe n’a pas vu, ou appuyez sur B.</translation>
    </message>
    <message>
        <source>Drag, or B</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Glisser, ou B</translation>
    </message>
    <message>
        <source>Draw a face &amp;box</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Dessiner un cadre de visage</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Tracer un rectangle</translation>
    </message>
    <message>
        <source>Drawing a face that was missed</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Dessiner un visage non détecté</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>E&amp;xport photos…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>E&amp;xporter les photos…</translation>
    </message>
    <message>
        <source>E, or Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>E ou Entrée</translation>
    </message>
    <message>
        <source>Each part becomes a chip, and a photo has to fit all of them: with Anna, without Ben.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Chaque partie devient une pastille, et une photo doit répondre à toutes&#xa0;: avec Anna, sans Ben.</translation>
    </message>
    <message>
        <source>Edit the faces</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Modifier les visages</translation>
    </message>
    <message>
        <source>Edit the faces (E)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Modifier les visages (E)</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py ui/person_lines.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter merges</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Entrée&#xa0;: fusionner</translation>
    </message>
    <message>
        <source>Enter merges.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Entrée fusionne.</translation>
    </message>
    <message>
        <source>Enter on the map</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Entrée sur la carte</translation>
    </message>
    <message>
        <source>Enter or K keeps it as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Entrée ou K&#xa0;: nouvelle personne</translation>
    </message>
    <message>
        <source>Enter saves it as a new person.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Entrée enregistre comme nouvelle personne.</translation>
    </message>
    <message>
        <source>Enter takes the one marked</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Entrée&#xa0;: choisir la personne marquée</translation>
    </message>
    <message>
        <source>Enter takes this name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Entrée&#xa0;: prendre ce nom</translation>
    </message>
    <message>
        <source>Enter tries again.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Entrée réessaie.</translation>
    </message>
    <message>
        <source>Enter, or a letter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Entrée, ou une lettre</translation>
    </message>
    <message>
        <source>Erase all face data…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Effacer toutes les données de visage…</translation>
    </message>
    <message>
        <source>Erase the face data of everybody?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Effacer les données de visage de tout le monde&#xa0;?</translation>
    </message>
    <message>
        <source>Erased all face data</source>
        <extracomment>services/forgetting.py</extracomment>
        <translation>Toutes les données de visages effacées</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Sont effacés les nombres calculés à partir des visages de tout le monde, les visages découpés, les petites images et les cadres.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Sont effacés les nombres calculés à partir des visages de tout le monde, les visages découpés et les petites images.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Sont effacés les nombres calculés à partir de son visage, les visages découpés, les petites images et les cadres.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Sont effacés les nombres calculés à partir de son visage, les visages découpés et les petites images.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Échap&#xa0;: revenir</translation>
    </message>
    <message>
        <source>Esc later, without a name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Échap&#xa0;: plus tard, sans nom</translation>
    </message>
    <message>
        <source>Estimate them</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Les estimer</translation>
    </message>
    <message>
        <source>Every face is described anew by these, in the background and without opening a photo. Until that is done everything stays as it is; your people, names and decisions stay for good.</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Chaque visage est à nouveau décrit par ceux-ci, en arrière-plan et sans ouvrir de photo. D’ici là, tout reste tel quel&#xa0;; vos personnes, noms et décisions restent pour de bon.</translation>
    </message>
    <message>
        <source>Everybody is in {photo} once</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Chacun une seule fois dans {photo}</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse; the ? key lists all keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tout peut se faire sans souris&#xa0;; la touche&#xa0;? affiche tous les raccourcis.</translation>
    </message>
    <message>
        <source>Everything is done on this computer, and nothing is sent anywhere.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tout se fait sur cet ordinateur, et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your photos are never changed, unless you ask to have names written into them.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation>Tout reste sur cet ordinateur. Vos photos ne sont jamais modifiées, sauf si vous demandez d’y écrire des noms.</translation>
    </message>
    <message>
        <source>ExifTool could not be started.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>ExifTool could not write into this file.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool n’a pas pu écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>ExifTool gave an answer that cannot be read.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>ExifTool gave no answer.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool n’a pas répondu.</translation>
    </message>
    <message>
        <source>ExifTool has ended by itself.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export everything as a &amp;table…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>Exporter tout en &amp;tableau…</translation>
    </message>
    <message>
        <source>Export people, photos and faces as a file</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Exporter personnes, photos et visages dans un fichier</translation>
    </message>
    <message>
        <source>Export photos</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Exporter des photos</translation>
    </message>
    <message>
        <source>Export photos…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Exporter les photos…</translation>
    </message>
    <message>
        <source>Export {photos} of {who}?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Exporter {photos} de {who}&#xa0;?</translation>
    </message>
    <message>
        <source>Export {photos}?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Exporter {photos}&#xa0;?</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>workers/export_worker.py</extracomment>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>F11, double click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F11, double clic</translation>
    </message>
    <message>
        <source>F2</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <source>F5 looks for new photos in all your folders.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F5 recherche de nouvelles photos dans tous vos dossiers.</translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Fa&amp;vori</translation>
    </message>
    <message>
        <source>Face data</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Données de visage</translation>
    </message>
    <message>
        <source>Face networks</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Réseaux de visages</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Visage {number} sur {count}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, confirmed</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Visage {number} sur {count}, confirmé&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Visage {number} sur {count}, incertain&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Face {n}</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Visage {n}</translation>
    </message>
    <message>
        <source>Face {place} of {total}</source>
        <extracomment>ui/merge_suggestion_dialog.py ui/teach_dialog.py</extracomment>
        <translation>Visage {place} sur {total}</translation>
    </message>
    <message>
        <source>Face: {who}</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Visage&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>ui/people/face_grid.py ui/people/person_tools.py ui/search/offers.py</extracomment>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Faces are compared by numbers computed from your photos. They never leave this computer, and you can have them erased.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Les visages sont comparés à l’aide de nombres calculés à partir de vos photos. Ils ne quittent jamais cet ordinateur, et vous pouvez les faire effacer.</translation>
    </message>
    <message>
        <source>Faces are not recognised</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Visages non reconnus</translation>
    </message>
    <message>
        <source>Faces are still being found.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>La recherche de visages est encore en cours.</translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <extracomment>ui/crop/filmstrip.py</extracomment>
        <translation>Visages de cette photo</translation>
    </message>
    <message>
        <source>Faces in {folder} are not recognised</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>Les visages de {folder} ne sont pas reconnus</translation>
    </message>
    <message>
        <source>Faces in {folder} are recognised again</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>Les visages de {folder} sont de nouveau reconnus</translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Visages qui changeraient de place</translation>
    </message>
    <message>
        <source>Family, friends, a club…</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Famille, amis, un club…</translation>
    </message>
    <message>
        <source>Farther away</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/people/people_menu.py ui/people/person_header.py</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourite (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Favori (*)</translation>
    </message>
    <message>
        <source>Favourite: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Ajout aux favoris&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Favourites come before all others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les favoris passent avant tous les autres.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>models/dates.py</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File names</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>File types</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>Types de fichier</translation>
    </message>
    <message>
        <source>Files of their own, which take as much room again.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Des fichiers à part, qui prennent autant de place encore.</translation>
    </message>
    <message numerus="yes">
        <source>Files with the very same photos go to the trash as well. You can undo this.</source>
        <extracomment>ui/trash_dialog.py - for 1: A file with the very same photo goes to the trash as well. You can undo this.</extracomment>
        <translation>
            <numerusform>Un fichier avec exactement la même photo va aussi à la corbeille. Vous pouvez annuler.</numerusform>
            <numerusform>Des fichiers avec exactement les mêmes photos vont aussi à la corbeille. Vous pouvez annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the window with the photo (2)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Remplir la fenêtre avec la photo (2)</translation>
    </message>
    <message>
        <source>Film {name}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Film {name}</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Films</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Chercher un raccourci, ou ce qu’il fait</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Trouver un lieu</translation>
    </message>
    <message>
        <source>Find its faces again</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Rechercher à nouveau les visages</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>ui/settings/effort_section.py ui/shared/words.py workers/editor_jobs.py workers/import_worker.py workers/look_again_worker.py workers/scan_steps.py workers/scan_worker.py</extracomment>
        <translation>Recherche de visages</translation>
    </message>
    <message>
        <source>Finding the faces in the changed photo…</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Recherche des visages dans la photo modifiée…</translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide, in {times} times the time of Balanced.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Trouve environ {found} visages sur 100 d’au moins 40 pixels de large, en {times} fois le temps du mode Équilibré.</translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Trouve environ {found} visages sur 100 d’au moins 40 pixels de large.</translation>
    </message>
    <message>
        <source>Finds the people in your photos.
Everything stays on this computer; your photos are never changed, unless you ask to have names written into them.</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Trouve les personnes dans vos photos.
Tout reste sur cet ordinateur&#xa0;; vos photos ne sont jamais modifiées, sauf si vous demandez d’y écrire des noms.</translation>
    </message>
    <message>
        <source>Fold the screenshots away</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Replier les captures d’écran</translation>
    </message>
    <message>
        <source>Fold up</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>ui/photos/panel_model.py ui/search/offers.py</extracomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Dossiers de photos</translation>
    </message>
    <message>
        <source>For crowds and faces far away; now and then something that is no face.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Pour les foules et les visages lointains&#xa0;; parfois trouve quelque chose qui n’est pas un visage.</translation>
    </message>
    <message>
        <source>For large collections of close portraits.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Pour de grandes collections de portraits rapprochés.</translation>
    </message>
    <message>
        <source>For non-commercial research only; InsightFace sells other licences.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Réservé à la recherche non commerciale&#xa0;; InsightFace vend d’autres licences.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget face &amp;data…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Ou&amp;blier les données de visage…</translation>
    </message>
    <message>
        <source>Forget face data</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Oublier les données de visage</translation>
    </message>
    <message>
        <source>Forget face data…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Oublier les données de visage…</translation>
    </message>
    <message>
        <source>Forget names as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Oublier aussi les noms</translation>
    </message>
    <message>
        <source>Forget the face data of {who}?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>{who}&#xa0;: oublier les données de visage&#xa0;?</translation>
    </message>
    <message>
        <source>Forget the name as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Oublier aussi le nom</translation>
    </message>
    <message>
        <source>Forgot the face data of {who}</source>
        <extracomment>services/forgetting.py</extracomment>
        <translation>Données de visage oubliées&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Found last first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Derniers trouvés d’abord</translation>
    </message>
    <message>
        <source>Free for every use (MIT).</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Libre pour tout usage (MIT).</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .json or .csv.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Donnez au fichier un nom qui se termine par .json ou .csv.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Go to a date (Ctrl+G)</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Aller à une date (Ctrl+G)</translation>
    </message>
    <message>
        <source>Group all faces anew</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Regrouper tous les visages</translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: {n} faces have moved.</source>
        <extracomment>ui/regroup_controller.py - for 1: Grouped anew: {n} face has moved.</extracomment>
        <translation>
            <numerusform>Nouveau regroupement&#xa0;: {n} visage a changé de place.</numerusform>
            <numerusform>Nouveau regroupement&#xa0;: {n} visages ont changé de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>workers/face_cluster_worker.py workers/scan_steps.py</extracomment>
        <translation>Regroupement des visages</translation>
    </message>
    <message>
        <source>Grouping was put off because you are deciding faster. It will run again later.</source>
        <extracomment>workers/face_cluster_worker.py</extracomment>
        <translation>Le regroupement a été remis à plus tard, car vous décidez plus vite que lui.</translation>
    </message>
    <message>
        <source>Guesses first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Suppositions d’abord</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <source>Hard links take no room; to change one changes both. On another disk, copies.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Les liens physiques ne prennent pas de place&#xa0;; modifier l’un modifie les deux. Sur un autre disque, des copies.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hid {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Fiche masquée&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/people/people_menu.py ui/people/people_selection.py ui/people/person_menu.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Masquer le panneau</translation>
    </message>
    <message>
        <source>Hide these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Masquer ces {people}</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/help/page_keys.py ui/history/history_page.py ui/history/history_view.py ui/shared/rail.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History lists every decision; any of them can be taken back by itself, however old.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>L’historique énumère toutes les décisions&#xa0;; chacune peut être annulée seule, même très ancienne.</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Origine, Fin</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Quelle vitesse ici&#xa0;?</translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Finesse de la recherche de visages</translation>
    </message>
    <message>
        <source>How large words, buttons and faces are, compared with what the system asks for. Photos stay as sharp.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>La taille des textes, des boutons et des visages par rapport à ce que demande le système. Les photos restent aussi nettes.</translation>
    </message>
    <message>
        <source>How they changed over the years</source>
        <extracomment>ui/people/person_eras.py</extracomment>
        <translation>Son visage au fil des ans</translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>I accept, download {size}</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>J’accepte, télécharger {size}</translation>
    </message>
    <message>
        <source>I, while typing Ctrl+I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>I&#xa0;; Ctrl+I pendant la saisie</translation>
    </message>
    <message>
        <source>If a folder of photos is somewhere else now, say so in the settings: names and faces stay.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si un dossier de photos a changé de place, dites-le dans les réglages&#xa0;: les noms et les visages restent.</translation>
    </message>
    <message>
        <source>If it looks like somebody, a dialog shows both faces side by side, and you decide there.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>S’il ressemble à quelqu’un, une fenêtre montre les deux visages côte à côte, et c’est là que vous décidez.</translation>
    </message>
    <message>
        <source>If it says whom the person may be, one click or the + key accepts that.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si la fiche dit qui cela peut être, un clic ou la touche + l’accepte.</translation>
    </message>
    <message>
        <source>If later decisions build on it, it says which, and takes those back as well if you like.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si des décisions plus récentes en dépendent, il dit lesquelles et les annule aussi si vous le voulez.</translation>
    </message>
    <message>
        <source>If some of them are somebody else, select those on the page and press N: they become a new person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Si certains sont quelqu’un d’autre, sélectionnez-les sur la page et appuyez sur N&#xa0;: ils deviennent une nouvelle personne.</translation>
    </message>
    <message>
        <source>If the eyes were not found, press E and click both; then it is compared better.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si les yeux n’ont pas été trouvés, appuyez sur E et cliquez sur les deux&#xa0;; la comparaison sera meilleure.</translation>
    </message>
    <message>
        <source>If two people look alike, they are listed here, side by side.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Si deux personnes se ressemblent, elles apparaissent ici, côte à côte.</translation>
    </message>
    <message>
        <source>Import from the old program…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Importer de l’ancien programme…</translation>
    </message>
    <message>
        <source>Imported no people with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Importation de {photos}&#xa0;: aucune personne, {faces}.</translation>
    </message>
    <message>
        <source>Imported {people} ({named} named) with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Importation de {photos}&#xa0;: {people} ({named} avec un nom), {faces}.</translation>
    </message>
    <message>
        <source>Imported {what} from {file}</source>
        <extracomment>services/importing.py</extracomment>
        <translation>Importation depuis {file}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Importing people</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Importation des personnes</translation>
    </message>
    <message>
        <source>In an open photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Dans une photo ouverte</translation>
    </message>
    <message>
        <source>In any order</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Dans le désordre</translation>
    </message>
    <message>
        <source>In one stack with</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Dans une pile avec</translation>
    </message>
    <message>
        <source>In photos and films</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Dans les photos et les films</translation>
    </message>
    <message>
        <source>In photos only</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Dans les photos seulement</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>En service</translation>
    </message>
    <message>
        <source>InsightFace does not use {name} of the pack {title} for {task}.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>InsightFace n’utilise pas {name} du pack {title} pour {task}.</translation>
    </message>
    <message>
        <source>InsightFace&apos;s largest: slower still than buffalo_l.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Le plus grand d’InsightFace&#xa0;: encore plus lent que buffalo_l.</translation>
    </message>
    <message>
        <source>InsightFace&apos;s smallest: quick, about as sure as the built-in ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Le plus petit d’InsightFace&#xa0;: rapide, à peu près aussi sûr que les réseaux intégrés.</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Into the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Dans les photos</translation>
    </message>
    <message>
        <source>Is all of this one person?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Est-ce partout la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Is all of this {who}?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Est-ce partout {who}&#xa0;?</translation>
    </message>
    <message>
        <source>Is in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Est sur la photo</translation>
    </message>
    <message>
        <source>Is not in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>N’est pas sur la photo</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>ui/same_name_dialog.py ui/teach_dialog.py</extracomment>
        <translation>Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Is this {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Est-ce {who}&#xa0;?</translation>
    </message>
    <message>
        <source>It counts even if no face is recognised in it, and photos of that person are found by it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Il compte même si aucun visage n’y est reconnu, et il permet de trouver les photos de cette personne.</translation>
    </message>
    <message>
        <source>It is a mirror or collage</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>C’est un miroir ou un collage</translation>
    </message>
    <message>
        <source>It is offered once, above the pages: use all of it, look first, or say no.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>C’est proposé une fois, au-dessus des pages&#xa0;: tout utiliser, voir d’abord, ou dire non.</translation>
    </message>
    <message>
        <source>It looks like {who} and nobody has said who it is.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Ce visage ressemble à {who}, et personne n’a dit qui c’est.</translation>
    </message>
    <message>
        <source>Its eyes were not found: it is compared as it is, and teaches nothing.</source>
        <extracomment>ui/crop/labels.py</extracomment>
        <translation>Ses yeux n’ont pas été trouvés&#xa0;: il est comparé tel quel et n’apprend rien au programme.</translation>
    </message>
    <message>
        <source>Its faces are found and grouped into people, and you see them while that goes on.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ses visages sont trouvés et regroupés en personnes, et vous les voyez au fur et à mesure.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>models/dates.py</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>models/dates.py</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>models/dates.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>K keeps as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>K&#xa0;: nouvelle personne</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Garder à part</translation>
    </message>
    <message>
        <source>Keep apart (Delete)</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Garder à part (Suppr)</translation>
    </message>
    <message>
        <source>Keep as New</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Garder comme nouveau</translation>
    </message>
    <message>
        <source>Keep as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Garder comme nouvelle personne</translation>
    </message>
    <message>
        <source>Keep as new and say who it is (N)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Garder comme nouveau et dire qui c’est (N)</translation>
    </message>
    <message>
        <source>Keep names and boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Garder les noms et les cadres</translation>
    </message>
    <message>
        <source>Keep the name and the boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Garder le nom et les cadres</translation>
    </message>
    <message>
        <source>Kept a drawn face as a new person</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Visage dessiné gardé comme nouvelle personne</translation>
    </message>
    <message>
        <source>Kept a drawn face as {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Visage dessiné gardé&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/crop/other_faces.py ui/crop/suggestion_parts.py ui/people/person_selection.py</extracomment>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/topics.py ui/keys_dialog.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kinframe does not write into {format} files; the names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Kinframe n’écrit pas dans les fichiers {format}&#xa0;; les noms sont à côté.</translation>
    </message>
    <message>
        <source>Kinframe shows the photos of {folder}: what is exported into it would come into the library once more. Please choose another folder.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Kinframe montre les photos de {folder}&#xa0;: ce qui y serait exporté reviendrait dans la bibliothèque. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/shared/name_popup.py</extracomment>
        <translation>Personnes connues</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>ui/photos/tile_painter.py</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last backup {when}. {backups}, {size}, kept beside the library.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Dernière sauvegarde {when}. {backups}, {size}, à côté de la bibliothèque.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_suggestion_dialog.py ui/review/pair_row.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later you find those names in the Edit menu.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Plus tard, ces noms sont dans le menu Édition.</translation>
    </message>
    <message>
        <source>Leave the other screen</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py</extracomment>
        <translation>Quitter l’autre écran</translation>
    </message>
    <message>
        <source>Leave the outline as it was</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Laisser le contour tel qu’il était</translation>
    </message>
    <message>
        <source>Leave this folder out</source>
        <extracomment>ui/photos/side_panel.py</extracomment>
        <translation>Laisser ce dossier de côté</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left {names} in files unused</source>
        <extracomment>services/told_names.py</extracomment>
        <translation>{names} dans des fichiers&#xa0;: laissés de côté</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Left, Right, PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Gauche, Droite, PgPréc, PgSuiv</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Libraries (*.db *.sqlite *.sqlite3)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Bibliothèques (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light while the system is light and dark while it is dark. It changes at once.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Clair quand le système est clair, sombre quand il est sombre. Cela change aussitôt.</translation>
    </message>
    <message>
        <source>Light words on a dark ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Textes clairs sur fond sombre, quoi que fasse le système.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Look &amp;again at this photo, thoroughly</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Recherche appro&amp;fondie sur cette photo</translation>
    </message>
    <message>
        <source>Look again, thoroughly</source>
        <extracomment>ui/photos/photos_bar.py ui/settings/effort_section.py</extracomment>
        <translation>Recherche approfondie</translation>
    </message>
    <message>
        <source>Look again, thoroughly, at {folder}</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Recherche approfondie dans {folder}</translation>
    </message>
    <message>
        <source>Look alike</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Ressemblances</translation>
    </message>
    <message>
        <source>Look closely: {who} looks much like them.</source>
        <extracomment>ui/crop/suggestion_words.py ui/merge_question.py</extracomment>
        <translation>Regardez bien&#xa0;: {who} lui ressemble beaucoup.</translation>
    </message>
    <message>
        <source>Look first</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Voir d’abord</translation>
    </message>
    <message>
        <source>Looked at thoroughly</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Recherche approfondie faite</translation>
    </message>
    <message>
        <source>Looking at a photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Regarder une photo</translation>
    </message>
    <message>
        <source>Looking at the face</source>
        <extracomment>workers/drawn_face_worker.py workers/editor_jobs.py</extracomment>
        <translation>Examen du visage</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>ui/crop/suggestion_words.py ui/drafts_controller.py</extracomment>
        <translation>Examen du visage…</translation>
    </message>
    <message>
        <source>Looking at what changed</source>
        <extracomment>workers/scan_jobs.py</extracomment>
        <translation>Examen de ce qui a changé</translation>
    </message>
    <message>
        <source>Looking at what grouping anew would change…</source>
        <extracomment>ui/regroup_controller.py</extracomment>
        <translation>Calcul de ce qu’un nouveau regroupement changerait…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Recherche de visages…</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>workers/import_worker.py workers/scan_worker.py</extracomment>
        <translation>Recherche de photos</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Looking for similar shots</source>
        <extracomment>services/stacks.py</extracomment>
        <translation>Recherche de prises semblables</translation>
    </message>
    <message>
        <source>Looking for what is worth asking…</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Recherche de ce qui mérite une question…</translation>
    </message>
    <message>
        <source>Looking where your photos were taken…</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Recherche des lieux de prise de vue…</translation>
    </message>
    <message>
        <source>Looks like {who}, {percent} percent.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Ressemble à {who}, {percent} pour cent.</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Map of where photos were taken</source>
        <extracomment>ui/places/map_view.py</extracomment>
        <translation>Carte des lieux de prise de vue</translation>
    </message>
    <message>
        <source>Map: {place}</source>
        <extracomment>ui/places/mini_map.py</extracomment>
        <translation>Carte&#xa0;: {place}</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>models/dates.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>models/dates.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>workers/pack_speed_worker.py</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge &amp;into…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/people/people_drag.py</extracomment>
        <translation>Fusionner avec {name}</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py ui/people_controller.py</extracomment>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Merge these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Fusionner ces {people}</translation>
    </message>
    <message>
        <source>Merge with This Person</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Fusionner avec cette personne</translation>
    </message>
    <message>
        <source>Merge with this person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Fusionner avec cette personne</translation>
    </message>
    <message>
        <source>Merge with this person, who has no name</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Fusionner avec cette personne, qui n’a pas de nom</translation>
    </message>
    <message>
        <source>Merge with {who}</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_view.py</extracomment>
        <translation>Fusionner avec {who}</translation>
    </message>
    <message>
        <source>Merge with {who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation>Fusionner avec {who}, ressemblance {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Merged a drawn face with {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Visage dessiné fusionné avec {who}</translation>
    </message>
    <message>
        <source>Merged {who} with {whom}</source>
        <extracomment>services/merging.py</extracomment>
        <translation>Fusion&#xa0;: {who} → {whom}</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>ui/shared/said_list.py ui/shared/status_line.py</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Mistakes, and taking them back</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Se tromper et revenir en arrière</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/crop/cards.py ui/shared/action_row.py ui/viewer/bar.py</extracomment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>More about this person</source>
        <extracomment>ui/people/person_tools.py</extracomment>
        <translation>Autres actions pour cette personne</translation>
    </message>
    <message>
        <source>More for this face</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Autres actions pour ce visage</translation>
    </message>
    <message>
        <source>More for {who}</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Autres actions pour {who}</translation>
    </message>
    <message>
        <source>More likely number {number}, {name}.</source>
        <extracomment>ui/crop/likelihood_words.py</extracomment>
        <translation>Plutôt le numéro {number}, {name}.</translation>
    </message>
    <message>
        <source>More likely somebody else.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Plutôt quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Most alike:</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>Les plus ressemblants&#xa0;:</translation>
    </message>
    <message>
        <source>Most of the photos in {after} are others than those that were in {before}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>La plupart des photos dans {after} sont différentes de celles qui étaient dans {before}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Plus de photos d’abord</translation>
    </message>
    <message>
        <source>Move all to the trash</source>
        <extracomment>ui/trash_dialog.py</extracomment>
        <translation>Tout mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to another person</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Déplacer vers une autre personne</translation>
    </message>
    <message>
        <source>Move to another person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Déplacer vers une autre personne…</translation>
    </message>
    <message>
        <source>Move to the system&apos;s trash (Del)</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Mettre à la corbeille du système (Suppr)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>ui/trash_dialog.py ui/viewer/menus.py</extracomment>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to the trash (Del)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Mettre à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>ui/people/face_grid.py ui/people/person_selection.py ui/person_controller.py</extracomment>
        <translation>Déplacer vers…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash?</source>
        <extracomment>ui/trash_dialog.py - for 1: Move {n} photo to the trash?</extracomment>
        <translation>
            <numerusform>Mettre {n} photo à la corbeille&#xa0;?</numerusform>
            <numerusform>Mettre {n} photos à la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved a face from {before} to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Visage déplacé&#xa0;: {before} → {whom}</translation>
    </message>
    <message>
        <source>Moved a face to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Visage déplacé vers {whom}</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces from {who} to {whom}</source>
        <extracomment>services/moving_faces.py - for 1: Moved {n} face from {who} to {whom}</extracomment>
        <translation>
            <numerusform>{n} visage déplacé&#xa0;: {who} → {whom}</numerusform>
            <numerusform>{n} visages déplacés&#xa0;: {who} → {whom}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos to the trash</source>
        <extracomment>services/trash.py - for 1: Moved {n} photo to the trash</extracomment>
        <translation>
            <numerusform>{n} photo mise à la corbeille</numerusform>
            <numerusform>{n} photos mises à la corbeille</numerusform>
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
        <translation>N&#xa0;: nouveau nom</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/about_dialog.py ui/crop/suggestion_card.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a new person…</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Nommer une nouvelle personne…</translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Nom de la partie {number}</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Nom du cercle</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Name them all</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Leur donner un même nom</translation>
    </message>
    <message>
        <source>Name this person…</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Nommer cette personne…</translation>
    </message>
    <message numerus="yes">
        <source>Name {n} people</source>
        <extracomment>ui/people/people_naming.py - for 1: Name {n} person</extracomment>
        <translation>
            <numerusform>Nommer {n} personne</numerusform>
            <numerusform>Nommer {n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Nom, si vous le connaissez</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <extracomment>ui/people/name_title.py</extracomment>
        <translation>Nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <extracomment>services/naming.py services/review_answers.py</extracomment>
        <translation>Nom donné&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Named {people} {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>Nom donné à {people}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Names from other programs</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Noms d’autres programmes</translation>
    </message>
    <message>
        <source>Names in files</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Noms dans les fichiers</translation>
    </message>
    <message>
        <source>Names in your files</source>
        <extracomment>ui/told_names/names_list.py ui/told_names/told_names_dialog.py</extracomment>
        <translation>Noms dans vos fichiers</translation>
    </message>
    <message>
        <source>Names that were written into the photo before are still in it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Des noms écrits auparavant dans la photo y sont encore.</translation>
    </message>
    <message numerus="yes">
        <source>Names written into {n} files</source>
        <extracomment>models/names_report.py - for 1: Names written into {n} file</extracomment>
        <translation>
            <numerusform>Noms écrits dans {n} fichier</numerusform>
            <numerusform>Noms écrits dans {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, and faces you confirmed or placed, stay as they are.</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Les noms, et les visages que vous avez confirmés ou placés, restent tels quels.</translation>
    </message>
    <message>
        <source>Names, merges and drawn faces are listed here, and each can be undone.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation>Les noms, les fusions et les visages dessinés sont notés ici, et tout peut être annulé.</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Naming people</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nommer des personnes</translation>
    </message>
    <message>
        <source>Networks you added yourself.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Réseaux que vous avez ajoutés.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New &amp;person of these faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Nouvelle personne avec ces visages</translation>
    </message>
    <message>
        <source>New circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Nouveau cercle</translation>
    </message>
    <message>
        <source>New circle…</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Nouveau cercle…</translation>
    </message>
    <message>
        <source>New cover for {who}</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation>Nouveau portrait pour {who}</translation>
    </message>
    <message>
        <source>New face</source>
        <extracomment>ui/crop/film_tile.py ui/crop/known_drafts.py ui/crop/suggestion_card.py</extracomment>
        <translation>Nouveau visage</translation>
    </message>
    <message>
        <source>New face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Nouveau visage sélectionné</translation>
    </message>
    <message>
        <source>New face, not saved</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>Nouveau visage, non enregistré</translation>
    </message>
    <message>
        <source>New face, not saved: {guess}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>Nouveau visage, non enregistré&#xa0;: {guess}</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New photos are looked at like this.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Les nouvelles photos sont examinées ainsi.</translation>
    </message>
    <message>
        <source>New, moved and deleted photos are noticed at the next start, or when you press F5.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Les photos nouvelles, déplacées et supprimées sont remarquées au prochain démarrage, ou avec F5.</translation>
    </message>
    <message>
        <source>Next photo (PageDown)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Photo suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <extracomment>ui/viewer/viewer_view.py</extracomment>
        <translation>Photo suivante (Droite)</translation>
    </message>
    <message>
        <source>Next would be {who}: {percent}%</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Ensuite viendrait {who}&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Surnoms</translation>
    </message>
    <message>
        <source>Nicknames of {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Surnoms&#xa0;: {who}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/review/buttons.py ui/told_names/offer_bar.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day something changed.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Pas encore de sauvegarde. Il s’en fait une chaque jour où quelque chose a changé.</translation>
    </message>
    <message>
        <source>No box is off by more than {pixels} pixels.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Aucun cadre n’est décalé de plus de {pixels} pixels.</translation>
    </message>
    <message>
        <source>No eyes were found, so the likeness is a guess.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Les yeux n’ont pas été trouvés&#xa0;: la ressemblance est une supposition.</translation>
    </message>
    <message>
        <source>No eyes were found.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Les yeux n’ont pas été trouvés.</translation>
    </message>
    <message>
        <source>No face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Aucun visage sélectionné</translation>
    </message>
    <message>
        <source>No face was recognised here.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Aucun visage n’a été reconnu ici.</translation>
    </message>
    <message>
        <source>No faces were found in these photos.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Aucun visage n’a été trouvé sur ces photos.</translation>
    </message>
    <message>
        <source>No favourite any more (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Retirer des favoris (*)</translation>
    </message>
    <message>
        <source>No favourite any more: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Retrait des favoris&#xa0;: {who}</translation>
    </message>
    <message>
        <source>No favourites any more</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>No file is missing.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Aucun fichier ne manque.</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <extracomment>ui/shared/open_folder.py</extracomment>
        <translation>Aucun gestionnaire de fichiers n’a répondu. Le dossier est {folder}</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Aucun dossier n’est encore choisi.</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Pas encore de dossiers.</translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <source>No name was used.</source>
        <extracomment>models/told.py</extracomment>
        <translation>Aucun nom n’a été utilisé.</translation>
    </message>
    <message>
        <source>No new photos.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Pas de nouvelles photos.</translation>
    </message>
    <message>
        <source>No people to compare with yet.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Encore personne à qui le comparer.</translation>
    </message>
    <message numerus="yes">
        <source>No photo file is changed. {n} XMP files are written or added to.</source>
        <extracomment>ui/names_out/write_names_dialog.py - for 1: No photo file is changed. {n} XMP file is written or added to.</extracomment>
        <translation>
            <numerusform>Aucune photo n’est modifiée. {n} fichier XMP est écrit ou complété.</numerusform>
            <numerusform>Aucune photo n’est modifiée. {n} fichiers XMP sont écrits ou complétés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo here is called “{text}”.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Aucune photo ici ne s’appelle «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No photo matches all of this: {what}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Aucune photo ne répond à tout cela&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>No photo of {who} and nobody else.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Aucune photo avec {who} et personne d’autre.</translation>
    </message>
    <message>
        <source>No photo of {who} without {whom}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Aucune photo avec {who} sans {whom}.</translation>
    </message>
    <message>
        <source>No photo of {who}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Aucune photo avec {who}.</translation>
    </message>
    <message>
        <source>No picture: nobody is proposed</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Pas d’image&#xa0;: personne n’est proposé</translation>
    </message>
    <message>
        <source>No picture: somebody else</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Pas d’image&#xa0;: quelqu’un d’autre</translation>
    </message>
    <message>
        <source>No player answered. The film is {film}</source>
        <extracomment>ui/viewer_deeds.py</extracomment>
        <translation>Aucun lecteur n’a répondu. Le film est {film}</translation>
    </message>
    <message>
        <source>No problems. Every file could be read.</source>
        <extracomment>ui/problems/problems_page.py</extracomment>
        <translation>Aucun problème. Tous les fichiers ont pu être lus.</translation>
    </message>
    <message>
        <source>No s&amp;tranger: ask again</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>P&amp;as un inconnu&#xa0;: demander à nouveau</translation>
    </message>
    <message>
        <source>No stranger any more: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Retrait des inconnus : {who}</translation>
    </message>
    <message>
        <source>No stranger: ask again</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Pas un inconnu&#xa0;: demander à nouveau</translation>
    </message>
    <message>
        <source>No strangers any more: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Retrait des inconnus : {who}</translation>
    </message>
    <message>
        <source>No strangers: show again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Pas des inconnus&#xa0;: afficher à nouveau</translation>
    </message>
    <message>
        <source>No, do not use these names</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Non, ne pas utiliser ces noms</translation>
    </message>
    <message>
        <source>Nobody by that name yet.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Personne ne porte encore ce nom.</translation>
    </message>
    <message>
        <source>Nobody else looks like this face</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Personne d’autre ne ressemble à ce visage</translation>
    </message>
    <message>
        <source>Nobody has a name yet. Type one.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Personne n’a encore de nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Personne ici ne s’appelle «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody in the saved search “{name}” is in the library; it is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Plus personne de la recherche enregistrée «&#xa0;{name}&#xa0;» n’est dans la bibliothèque&#xa0;; elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>Nobody is in this circle.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Il n’y a personne dans ce cercle.</translation>
    </message>
    <message>
        <source>Nobody is marked any more, nor named in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Plus personne n’est indiqué sur les photos ni nommé dans l’historique.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Personne n’est sélectionné</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Personne ne ressemble à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nobody looks like this face yet</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Personne ne ressemble encore à ce visage</translation>
    </message>
    <message>
        <source>Nobody looks like this face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Personne ne ressemble à ce visage.</translation>
    </message>
    <message>
        <source>Nobody to ask about yet.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Encore personne sur qui poser une question.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None is {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Aucun n’est {who}</translation>
    </message>
    <message>
        <source>None of the photos that were in {before} are in {after}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Aucune des photos qui étaient dans {before} n’est dans {after}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>None of your photos says where it was taken.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Aucune de vos photos ne dit où elle a été prise.</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>services/rejecting.py ui/crop/cards.py ui/crop/face_menu.py</extracomment>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Non téléchargé</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Tout n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/history/in_the_way.py ui/settings/pack_row.py ui/teach_dialog.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>services/rejecting.py ui/people/person_words.py</extracomment>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Not {who}</source>
        <extracomment>services/rejecting.py ui/crop/face_menu.py ui/people/person_words.py ui/viewer/menus.py</extracomment>
        <translation>Pas {who}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes about {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Notes&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Notes may have up to {n} characters.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation>Les notes peuvent avoir jusqu’à {n} caractères.</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation>Notes&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation>Encore aucune décision.</translation>
    </message>
    <message>
        <source>Nothing in the folder is written over, and the photos stay where they are. XMP files beside them go along.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Rien n’est écrasé dans le dossier, et les photos restent où elles sont. Les fichiers XMP voisins suivent.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Rien dans l’aide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing is asked over a network: map and cities come with the program.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Rien n’est demandé par un réseau&#xa0;: la carte et les villes sont dans le programme.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing is moved or renamed; what you delete goes to the trash of your system.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Rien n’est déplacé ni renommé&#xa0;; ce que vous supprimez va à la corbeille du système.</translation>
    </message>
    <message>
        <source>Nothing left that is worth asking.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Il ne reste rien qui mérite une question.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py repository/connections.py repository/library.py services/rescuing.py</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Notice them</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Les remarquer</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>models/dates.py</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Nudge the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Décaler le rectangle</translation>
    </message>
    <message>
        <source>O, or Space</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>O, ou Espace</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>models/dates.py</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>On each day on which something changed, a copy of the library is made beside it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Chaque jour où quelque chose a changé, une copie de la bibliothèque est faite à côté d’elle.</translation>
    </message>
    <message>
        <source>On the map: arrows, + and -</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Sur la carte&#xa0;: flèches, + et -</translation>
    </message>
    <message>
        <source>On the page of photos, type a name, a year, a folder or part of a file name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Sur la page des photos, tapez un nom, une année, un dossier ou une partie d’un nom de fichier.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this system only the window can move files to the trash.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>Sur ce système, seule la fenêtre peut mettre des fichiers à la corbeille.</translation>
    </message>
    <message>
        <source>Once faces are found in your photos, a few answers here name most of them.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Une fois des visages trouvés dans vos photos, quelques réponses ici suffisent pour en nommer la plupart.</translation>
    </message>
    <message>
        <source>One folder</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Un seul dossier</translation>
    </message>
    <message>
        <source>One name for all of them (F2)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Un seul nom pour tous (F2)</translation>
    </message>
    <message>
        <source>One of the eyes is outside the photo. Click both eyes again.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation>L’un des yeux est hors de la photo. Cliquez à nouveau sur les deux yeux.</translation>
    </message>
    <message>
        <source>One of these faces is nobody&apos;s yet, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>L’un de ces visages n’est encore à personne, il n’y a donc rien à échanger.</translation>
    </message>
    <message>
        <source>One of these faces is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation>L’un de ces visages est maintenant à quelqu’un d’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>One of these faces is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/distinguishing.py services/moving_faces.py services/naming_together.py services/photo_faces.py services/rejecting.py</extracomment>
        <translation>L’un de ces visages a changé de place entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only ExifTool writes into {format} files, and it is not installed; the names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Seul ExifTool écrit dans les fichiers {format}, et il n’est pas installé&#xa0;; les noms sont à côté.</translation>
    </message>
    <message>
        <source>Only face data that was erased cannot be brought back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Seules les données de visage effacées ne reviennent pas.</translation>
    </message>
    <message>
        <source>Only one face of {who} is known.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Un seul visage connu pour {who}.</translation>
    </message>
    <message>
        <source>Only the system&apos;s own trash can bring back {path}. Nothing was changed.</source>
        <extracomment>services/trash_steps.py</extracomment>
        <translation>Seule la corbeille du système peut rendre {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/company_list.py ui/people/people_menu.py ui/photos/photos_bar.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>Open a photo and drag a rectangle over the face, or press B and use the arrow keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ouvrez une photo et tracez un rectangle autour du visage, ou appuyez sur B et utilisez les flèches.</translation>
    </message>
    <message>
        <source>Open library &amp;folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Ouvrir le dossier de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Open photo</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Open the film in a player</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py ui/viewer/viewer_view.py</extracomment>
        <translation>Ouvrir le film dans un lecteur</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <extracomment>ui/review/pictures.py</extracomment>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <source>Open {who}</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>Ouvrir {who}</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Ordre des fiches</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Ordre des fiches&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Other programs wrote them into your photos or beside them.</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>D’autres programmes les ont écrits dans vos photos ou à côté.</translation>
    </message>
    <message>
        <source>Other programs wrote these names into your photos or beside them. Faces you have named yourself stay as they are.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>D’autres programmes ont écrit ces noms dans vos photos ou à côté. Les visages que vous avez nommés restent tels quels.</translation>
    </message>
    <message>
        <source>Outline changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Contour modifié</translation>
    </message>
    <message>
        <source>Outline of {who} changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Contour modifié&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Outlines an unnamed face anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Refait le contour d’un visage sans nom.</translation>
    </message>
    <message>
        <source>Outlines {who} anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Refait le contour&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Overlaps another new face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Chevauche un autre nouveau visage.</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>P&amp;hotos</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>P&amp;roblèmes</translation>
    </message>
    <message>
        <source>Pace of the slideshow</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Rythme du diaporama</translation>
    </message>
    <message>
        <source>PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Part {number}: {faces}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Partie {number}&#xa0;: {faces}</translation>
    </message>
    <message>
        <source>Passed: every name is where it should be.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Réussi&#xa0;: chaque nom est à sa place.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused. {job}</source>
        <extracomment>ui/shared/under_way.py</extracomment>
        <translation>En pause. {job}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/help/page_keys.py ui/people/people_header.py ui/people/people_page.py ui/person_picker.py ui/search/offers.py ui/shared/rail.py ui/viewer/panel.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People appear here as soon as they are found.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Les personnes apparaissent ici dès qu’elles sont trouvées.</translation>
    </message>
    <message>
        <source>People may appear twice in {photo}</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Une personne peut figurer deux fois dans {photo}</translation>
    </message>
    <message>
        <source>People this may be</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation>Personnes possibles</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <extracomment>ui/review/pair_view.py</extracomment>
        <translation>Personnes qui se ressemblent</translation>
    </message>
    <message>
        <source>Perhaps the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Peut-être la même personne.</translation>
    </message>
    <message>
        <source>Perhaps two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Peut-être deux personnes différentes.</translation>
    </message>
    <message>
        <source>Phones and some cameras write it into their photos, if they may.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Les téléphones et certains appareils l’écrivent dans leurs photos, s’ils en ont le droit.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>ui/photos/timeline_model.py ui/viewer/other_screen.py ui/viewer/stage.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message numerus="yes">
        <source>Photo with {n} faces, {named} named</source>
        <extracomment>ui/crop/stage_words.py - for 1: Photo with {n} face, {named} named</extracomment>
        <translation>
            <numerusform>Photo avec {n} visage, {named} avec un nom</numerusform>
            <numerusform>Photo avec {n} visages, {named} avec un nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <extracomment>ui/photos/photo_words.py ui/shared/photo_item_model.py</extracomment>
        <translation>Photo {name}</translation>
    </message>
    <message>
        <source>Photo {name}, file missing</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Photo {name}, fichier introuvable</translation>
    </message>
    <message>
        <source>Photo {name}, {faces}</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Photo {name}, {faces}</translation>
    </message>
    <message>
        <source>Photo {name}, {faces}, file missing</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Photo {name}, {faces}, fichier introuvable</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Photo {n}</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/help/page_keys.py ui/people/person_tools.py ui/photos/timeline_geometry.py ui/photos/timeline_header.py ui/shared/photo_grid.py ui/shared/rail.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos are only read, unless you ask to have names written into them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les photos sont seulement lues, sauf si vous demandez d’y écrire des noms.</translation>
    </message>
    <message>
        <source>Photos from before that day are not taken for them.</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>Les photos d’avant ce jour ne lui sont pas attribuées.</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>ui/people/company_list.py</extracomment>
        <translation>Photos des deux</translation>
    </message>
    <message>
        <source>Photos stand together by</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Photos regroupées par</translation>
    </message>
    <message>
        <source>Pla&amp;ces</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Lie&amp;ux</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place the eyes</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Placer les yeux</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/help/page_keys.py ui/help/topics.py ui/photos/panel_model.py ui/places/places_page.py ui/search/place_offers.py</extracomment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places with photos</source>
        <extracomment>ui/places/town_list.py</extracomment>
        <translation>Lieux avec des photos</translation>
    </message>
    <message>
        <source>Press + if this is {name}.</source>
        <extracomment>ui/people/people_item_model.py</extracomment>
        <translation>Appuyez sur + si c’est {name}.</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <extracomment>ui/viewer/viewer_view.py</extracomment>
        <translation>Photo précédente (Gauche)</translation>
    </message>
    <message>
        <source>Previous photo (PageUp)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Photo précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Privacy, and forgetting somebody</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Vie privée, et oublier quelqu’un</translation>
    </message>
    <message>
        <source>Probably the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Probablement la même personne.</translation>
    </message>
    <message>
        <source>Probably two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Probablement deux personnes différentes.</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>ui/problems/problem_view.py ui/problems/problems_page.py ui/shared/rail.py</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>QT_SCALE_FACTOR is set for this program. As long as it is, the size chosen here changes nothing.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>QT_SCALE_FACTOR est défini pour ce programme. Tant qu’il l’est, la taille choisie ici ne change rien.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quick and sure; comes with the program and works at once.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Rapide et sûr&#xa0;; fourni avec le programme et prêt tout de suite.</translation>
    </message>
    <message>
        <source>R, Shift + R</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>R, Maj + R</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>ui/photos/tile_painter.py</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW photos</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Photos RAW</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read again with ExifTool.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Relu avec ExifTool.</translation>
    </message>
    <message>
        <source>Read again with our own reader.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Relu avec notre propre lecteur.</translation>
    </message>
    <message>
        <source>Read again, the file did not have {who} where it should be, so it was left as it was.</source>
        <extracomment>services/writing_names.py</extracomment>
        <translation>À la relecture, {who} n’était pas là où il fallait&#xa0;; le fichier a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Reading names in files</source>
        <extracomment>workers/name_files_worker.py</extracomment>
        <translation>Lecture des noms dans les fichiers</translation>
    </message>
    <message>
        <source>Reading the old library</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Lecture de l’ancienne bibliothèque</translation>
    </message>
    <message>
        <source>Reading what photos say of themselves</source>
        <extracomment>workers/facts_worker.py</extracomment>
        <translation>Lecture de ce que disent les photos</translation>
    </message>
    <message>
        <source>Recently added</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Ajouts récents</translation>
    </message>
    <message>
        <source>Rectangle discarded</source>
        <extracomment>ui/crop/drafting.py</extracomment>
        <translation>Rectangle abandonné</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Rétablir «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/search/search_bar.py ui/settings/pack_row.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “{chip}”</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Retirer «&#xa0;{chip}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} missing photos</source>
        <extracomment>services/trash.py - for 1: Removed {n} missing photo</extracomment>
        <translation>
            <numerusform>{n} photo manquante retirée</numerusform>
            <numerusform>{n} photos manquantes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/people_circle_dialog.py ui/people/people_menu.py ui/search/save_search.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Renommer le cercle</translation>
    </message>
    <message>
        <source>Rename circle…</source>
        <extracomment>ui/people/people_circles.py</extracomment>
        <translation>Renommer le cercle…</translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Nouveau nom&#xa0;: {before} → {name}</translation>
    </message>
    <message>
        <source>Repairing faces</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation>Réparation des visages</translation>
    </message>
    <message>
        <source>Repairing people</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation>Réparation des personnes</translation>
    </message>
    <message>
        <source>Report on written &amp;names…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>Rapport sur les &amp;noms écrits…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>Restored. What the library was before is among the backups.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Restauration faite. L’état d’avant se trouve parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>services/backing_up.py workers/library_jobs.py</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reverse these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Inverser aussi celles-ci</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/faces_controller.py ui/help/page_keys.py ui/review/page_parts.py ui/shared/rail.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review asks one question at a time, and first those that settle the most photos.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>La page Vérifier pose une question à la fois, en commençant par celles qui règlent le plus de photos.</translation>
    </message>
    <message>
        <source>Rewrite the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Réécrire les photos</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Clic droit, touche Menu</translation>
    </message>
    <message>
        <source>S&amp;imilar shots…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Prises &amp;semblables…</translation>
    </message>
    <message>
        <source>S&amp;ort people</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Trier &amp;les personnes</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Sépa&amp;rer…</translation>
    </message>
    <message>
        <source>S, Space</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>S, Espace</translation>
    </message>
    <message>
        <source>S, while typing Esc</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>S&#xa0;; Échap pendant la saisie</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Same person: merge</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Même personne&#xa0;: fusionner</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/saying.py ui/crop/suggestion_card.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Enregistrer comme nouvelle personne</translation>
    </message>
    <message>
        <source>Save as new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Save face</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Enregistrer le visage</translation>
    </message>
    <message>
        <source>Save it and decide later</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Enregistrer et décider plus tard</translation>
    </message>
    <message>
        <source>Save it without a name, and decide later (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Enregistrer sans nom et décider plus tard (Échap)</translation>
    </message>
    <message>
        <source>Save outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Enregistrer le contour</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save the face you drew (Enter)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Enregistrer le visage dessiné (Entrée)</translation>
    </message>
    <message>
        <source>Save the outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Enregistrer le contour</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save without names</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Enregistrer sans noms</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} faces</source>
        <extracomment>ui/crop/header.py - for 1: Save {n} face</extracomment>
        <translation>
            <numerusform>Enregistrer {n} visage</numerusform>
            <numerusform>Enregistrer {n} visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save, and be asked who it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Enregistrer, puis demander qui c’est</translation>
    </message>
    <message>
        <source>Saved a drawn face</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Visage dessiné enregistré</translation>
    </message>
    <message>
        <source>Saved search</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved search {name}: rename or delete</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Recherche enregistrée {name}&#xa0;: renommer ou supprimer</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved the report.</source>
        <extracomment>workers/names_out_jobs.py</extracomment>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Recherche enregistrée&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Say first what to search for.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Dites d’abord ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>Say that the names in this photo are right</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Dire que les noms de cette photo sont justes</translation>
    </message>
    <message>
        <source>Say who this is.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Dites qui c’est.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/frame.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all people (/)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Chercher parmi toutes les personnes (/)</translation>
    </message>
    <message>
        <source>Search by people, dates, places, cameras, folders…</source>
        <extracomment>ui/search/chip_field.py</extracomment>
        <translation>Rechercher par personnes, dates, lieux, appareils, dossiers…</translation>
    </message>
    <message>
        <source>Search for the person it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Chercher la personne dont il s’agit</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search in this area</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Chercher dans cette zone</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/frame.py</extracomment>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Search photos</source>
        <extracomment>ui/help/topics.py ui/search/typing_line.py</extracomment>
        <translation>Rechercher des photos</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Searching for photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Rechercher des photos</translation>
    </message>
    <message>
        <source>Second names of the same files</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Seconds noms des mêmes fichiers</translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Ne sélectionner personne (Échap)</translation>
    </message>
    <message>
        <source>Select none of these photos</source>
        <extracomment>ui/photos/section_strip.py</extracomment>
        <translation>Ne sélectionner aucune de ces photos</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>ui/people/person_selection.py ui/photos/photos_bar.py</extracomment>
        <translation>Ne rien sélectionner (Échap)</translation>
    </message>
    <message>
        <source>Select several cards with Ctrl and type: they all become one person of that name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Sélectionnez plusieurs fiches avec Ctrl et tapez&#xa0;: elles deviennent toutes une seule personne de ce nom.</translation>
    </message>
    <message>
        <source>Select these photos</source>
        <extracomment>ui/photos/section_strip.py</extracomment>
        <translation>Sélectionner ces photos</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>models/dates.py</extracomment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_page.py ui/shared/rail.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings puts one back if you like; where you are is backed up before.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les réglages en restaurent une si vous le voulez&#xa0;; l’état actuel est sauvegardé avant.</translation>
    </message>
    <message>
        <source>Several people are called {name!r}; use one of the keys {keys}.</source>
        <extracomment>repository/people.py</extracomment>
        <translation>Plusieurs personnes s’appellent {name!r}&#xa0;; utilisez l’une des clés {keys}.</translation>
    </message>
    <message>
        <source>Shift + arrows, Shift + click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Maj + flèches, Maj + clic</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Shift and a click: photos of both</source>
        <extracomment>ui/people/company_list.py</extracomment>
        <translation>Maj et un clic&#xa0;: photos des deux</translation>
    </message>
    <message>
        <source>Show a&amp;gain</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Afficher à no&amp;uveau</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Afficher à nouveau</translation>
    </message>
    <message>
        <source>Show all faces</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Montrer tous les visages</translation>
    </message>
    <message>
        <source>Show all faces (F)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Montrer tous les visages (F)</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Show all photos of this person</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Montrer toutes les photos de cette personne</translation>
    </message>
    <message>
        <source>Show all photos of {who}</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Montrer toutes les photos de {who}</translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Afficher chaque pixel (1)</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/photos/photos_bar.py ui/photos/side_panel.py ui/problems/problem_view.py ui/viewer/menus.py</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py</extracomment>
        <translation>Montrer sur l’autre écran</translation>
    </message>
    <message>
        <source>Show people</source>
        <extracomment>ui/help/topics.py ui/review/resting.py</extracomment>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>ui/history/history_view.py</extracomment>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Show photos</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>Show settings</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Afficher les réglages</translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Afficher le panneau</translation>
    </message>
    <message>
        <source>Show the places</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Afficher les lieux</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Afficher les questions</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Afficher toute la photo (0)</translation>
    </message>
    <message>
        <source>Show these {people} again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Afficher à nouveau ces {people}</translation>
    </message>
    <message>
        <source>Shown as one with</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Montré avec</translation>
    </message>
    <message>
        <source>Similar Face Detected</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Visage ressemblant trouvé</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <extracomment>ui/help/page_keys.py ui/photos/panel_model.py ui/stacks/stacks_dialog.py</extracomment>
        <translation>Prises semblables</translation>
    </message>
    <message>
        <source>Similarity: {percent}%</source>
        <extracomment>services/review_evidence.py ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Ressemblance&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl + wheel)</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Taille des vignettes (Ctrl + molette)</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Slideshow (S)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Diaporama (S)</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>Petites images</translation>
    </message>
    <message>
        <source>Small pictures of photos and faces are kept beside the library, so that pages open at once. Where they would take more room, those not looked at for longest are dropped, and made again when they are needed.</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>De petites images des photos et visages sont gardées à côté de la bibliothèque, pour que les pages s’ouvrent aussitôt. S’il faut plus de place, celles qu’on n’a pas vues depuis le plus longtemps partent, et sont refaites au besoin.</translation>
    </message>
    <message>
        <source>Some backups could not be removed. ({files})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Certaines sauvegardes n’ont pas pu être supprimées. ({files})</translation>
    </message>
    <message>
        <source>Some files say something else.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Certains fichiers disent autre chose.</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Quelqu’un d’&amp;autre…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/merge_view.py ui/review/buttons.py ui/viewer/menus.py</extracomment>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Somebody has to stay.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Quelqu’un doit rester.</translation>
    </message>
    <message>
        <source>Somebody hidden is recognised as ever and only has no card among the others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Une personne masquée est reconnue comme avant&#xa0;; elle n’a simplement plus de fiche parmi les autres.</translation>
    </message>
    <message>
        <source>Somebody in the saved search “{name}” is gone and was left out.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Quelqu’un dans la recherche enregistrée «&#xa0;{name}&#xa0;» n’existe plus et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Somebody new (K, Enter)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Quelqu’un de nouveau (K, Entrée)</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Somebody you searched for is gone from the library.</source>
        <extracomment>ui/search/search_controller.py</extracomment>
        <translation>Quelqu’un de votre recherche n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Something else was decided just now. Please do that once more.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Autre chose vient d’être décidé. Recommencez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Something has changed since. Nothing was regrouped; ask again.</source>
        <extracomment>workers/regroup_worker.py</extracomment>
        <translation>Quelque chose a changé depuis. Rien n’a été regroupé&#xa0;; demandez à nouveau.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have, and no report could be written ({trouble}).</source>
        <extracomment>config/logs.py</extracomment>
        <translation>Un problème inattendu s’est produit, et aucun rapport n’a pu être écrit ({trouble}).</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept.</source>
        <extracomment>workers/runner.py</extracomment>
        <translation>Un problème inattendu s’est produit. Vos décisions sont conservées.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept. A report is in {file}.</source>
        <extracomment>config/logs.py</extracomment>
        <translation>Un problème inattendu s’est produit. Vos décisions sont conservées. Un rapport se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Espace + glisser</translation>
    </message>
    <message>
        <source>Space on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Espace sur une pastille</translation>
    </message>
    <message>
        <source>Space, Ctrl + click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Espace, Ctrl + clic</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Split {faces} from {who}</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Séparation de {faces}&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Split {n} faces from {who}</source>
        <extracomment>services/separating.py - for 1: Split {n} face from {who}</extracomment>
        <translation>
            <numerusform>{n} visage séparé&#xa0;: {who}</numerusform>
            <numerusform>{n} visages séparés&#xa0;: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/photos/photos_bar.py ui/stacks/stacks_dialog.py</extracomment>
        <translation>Empiler</translation>
    </message>
    <message>
        <source>Stack (Enter)</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Empiler (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Stack all {n}</source>
        <extracomment>ui/stacks/stacks_dialog.py - for 1: Stack the {n} there is</extracomment>
        <translation>
            <numerusform>Empiler la seule</numerusform>
            <numerusform>Empiler les {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again now</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Stay (Esc)</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Rester (Échap)</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>workers/names_out_jobs.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. F5 goes on.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Arrêté. F5 pour reprendre.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept.</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Arrêté. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Stranger</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Stranger: {who}</source>
        <extracomment>services/review_answers.py services/strangers.py</extracomment>
        <translation>Ajout aux inconnus : {who}</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Strangers: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation>Inconnus&#xa0;: ne jamais demander</translation>
    </message>
    <message>
        <source>Strangers: never ask about anybody &amp;like this</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Inconnus&#xa0;: ne rien demander sur les semb&amp;lables</translation>
    </message>
    <message>
        <source>Strangers: never ask about anybody like this</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Inconnus&#xa0;: ne jamais demander pour tous ceux qui leur ressemblent</translation>
    </message>
    <message>
        <source>Strangers: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Ajout aux inconnus : {who}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/search/offer_list.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Swap names with</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Échanger les noms avec</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Tab, Maj + Tab</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Tab, flèches</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back what was said of {folder}</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Retirer ce qui a été dit de {folder}</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>L’adopter</translation>
    </message>
    <message>
        <source>Take the eyes away</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Enlever les yeux</translation>
    </message>
    <message>
        <source>Take the outline shown</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Adopter le contour affiché</translation>
    </message>
    <message>
        <source>Take the stack apart</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Défaire la pile</translation>
    </message>
    <message>
        <source>Take their names</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Prendre leurs noms</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Tells people apart as buffalo_l does; finds faces quicker, and fewer of the small ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Distingue les personnes comme buffalo_l&#xa0;; trouve les visages plus vite, mais moins de petits.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>services/about.py services/facts.py</extracomment>
        <translation>Ce jour n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>That is no date. A year will do, or a month: June 2014.</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>Ce n’est pas une date. Une année suffit, ou un mois&#xa0;: juin 2014.</translation>
    </message>
    <message>
        <source>That is where the folder is already.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Le dossier est déjà à cet endroit.</translation>
    </message>
    <message>
        <source>That question was settled meanwhile.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>Cette question a été réglée entre-temps.</translation>
    </message>
    <message>
        <source>The Intel graphics (OpenVINO)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>La puce graphique Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>La carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>The RAW file is damaged, or of a camera that Kinframe does not know.</source>
        <extracomment>media/raw.py</extracomment>
        <translation>Le fichier RAW est endommagé, ou d’un appareil que Kinframe ne connaît pas.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>La sauvegarde n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The backup could not be made: it stayed in the journal mode {mode}. The library itself is unharmed.</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation>La sauvegarde n’a pas pu être faite&#xa0;: elle est restée dans le mode de journal {mode}. La bibliothèque elle-même est intacte.</translation>
    </message>
    <message>
        <source>The backup could not be made: the library file is damaged. ({library})</source>
        <extracomment>repository/backup_copying.py repository/backups.py</extracomment>
        <translation>La sauvegarde n’a pas pu être faite&#xa0;: le fichier de la bibliothèque est endommagé. ({library})</translation>
    </message>
    <message>
        <source>The backup could not be made: there is no library. ({library})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>La sauvegarde n’a pas pu être faite&#xa0;: il n’y a pas de bibliothèque. ({library})</translation>
    </message>
    <message>
        <source>The backup could not be made: this is no Kinframe library. ({file})</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation>La sauvegarde n’a pas pu être faite&#xa0;: ce n’est pas une bibliothèque Kinframe. ({file})</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>La sauvegarde n’a pas pu être restaurée</translation>
    </message>
    <message>
        <source>The backup could not be removed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>La sauvegarde n’a pas pu être supprimée</translation>
    </message>
    <message>
        <source>The backups cannot be listed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>Les sauvegardes ne peuvent pas être listées</translation>
    </message>
    <message>
        <source>The best for most photos.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Le meilleur choix pour la plupart des photos.</translation>
    </message>
    <message>
        <source>The boxes go too, and so does the name in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Les cadres disparaissent aussi, ainsi que le nom dans l’historique.</translation>
    </message>
    <message>
        <source>The built-in face networks are missing; please install the program again.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>Les réseaux de visages intégrés manquent&#xa0;; veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept aside, in the same folder.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Le fichier endommagé n’est pas supprimé&#xa0;: il est mis de côté, dans le même dossier.</translation>
    </message>
    <message>
        <source>The damaged library could not be kept aside</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>La bibliothèque endommagée n’a pas pu être mise de côté</translation>
    </message>
    <message>
        <source>The data of a face can be erased for one person, in the menu of their page, or for all.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les données de visage peuvent être effacées pour une personne, dans le menu de sa page, ou pour tout le monde.</translation>
    </message>
    <message>
        <source>The description of the model pack in {folder} cannot be read ({error}).</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>La description du pack dans {folder} ne peut pas être lue ({error}).</translation>
    </message>
    <message>
        <source>The detector {name} gives no landmarks, so faces cannot be aligned.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>Le détecteur {name} ne donne pas de points de repère, les visages ne peuvent donc pas être alignés.</translation>
    </message>
    <message>
        <source>The disk could not read this file; it may be failing.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Le disque n’a pas pu lire ce fichier&#xa0;; il est peut-être en train de lâcher.</translation>
    </message>
    <message>
        <source>The disk could not read this folder; it may be failing.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Le disque n’a pas pu lire ce dossier&#xa0;; il est peut-être en train de lâcher.</translation>
    </message>
    <message>
        <source>The disk could not write this file; it may be failing.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Le disque n’a pas pu écrire ce fichier&#xa0;; il est peut-être défaillant.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Le disque est plein&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Le disque est plein. Rien n’a été modifié&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk that was at {mount} is at {now} now; its photos moved along.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Le disque qui était à {mount} est maintenant à {now}&#xa0;; ses photos ont suivi.</translation>
    </message>
    <message>
        <source>The disk with the file reported an error.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Le disque du fichier a signalé une erreur.</translation>
    </message>
    <message>
        <source>The disk with the library reported an error. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Le disque de la bibliothèque a signalé une erreur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The download broke off. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Le téléchargement s’est interrompu. Ce qui est arrivé est conservé&#xa0;; réessayez pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>The download could not be written to {packs}: {cause}.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Le téléchargement n’a pas pu être écrit dans {packs}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The face data is erased, but the file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>repository/erasing.py</extracomment>
        <translation>Les données de visage sont effacées, mais le fichier en garde encore des traces&#xa0;; elles partiront bientôt, au plus tard au prochain démarrage de Kinframe.</translation>
    </message>
    <message>
        <source>The face is hard to make out, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Le visage est difficile à distinguer&#xa0;: regardez bien.</translation>
    </message>
    <message>
        <source>The face networks have just been changed. Please do that once more.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Les réseaux de visages viennent d’être changés. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>The face you drew</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Le visage dessiné</translation>
    </message>
    <message>
        <source>The faces are small or blurred.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Les visages sont petits ou flous.</translation>
    </message>
    <message>
        <source>The faces named in this file were marked in a picture of another shape, so no names were written.</source>
        <extracomment>media/xmp_regions.py</extracomment>
        <translation>Les visages nommés dans ce fichier ont été marqués sur une image d’une autre forme&#xa0;; aucun nom n’a été écrit.</translation>
    </message>
    <message>
        <source>The faces of this library were described by the model pack {bound}; those of {pack} cannot be compared with them. Use that pack, or begin a new library.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Les visages de cette bibliothèque ont été décrits avec le pack {bound}&#xa0;; ceux de {pack} ne peuvent pas leur être comparés. Utilisez ce pack-là ou commencez une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Le fichier ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The file has become too large for this disk.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Le fichier est devenu trop grand pour ce disque.</translation>
    </message>
    <message>
        <source>The file has {size} GB, more than Kinframe opens (1 GB).</source>
        <extracomment>media/files.py</extracomment>
        <translation>Le fichier fait {size}&#xa0;Go, plus que ce que Kinframe ouvre (1&#xa0;Go).</translation>
    </message>
    <message>
        <source>The file holds no picture: it is filled with zeros.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Le fichier ne contient pas d’image&#xa0;: il est rempli de zéros.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>Le fichier en garde encore des traces&#xa0;; elles partiront bientôt, au plus tard au prochain démarrage de Kinframe.</translation>
    </message>
    <message>
        <source>The files are rewritten; the pictures in them stay the same, bit for bit.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Les fichiers sont réécrits&#xa0;; les images y restent les mêmes, au bit près.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kinframe cannot open.</source>
        <extracomment>media/films.py</extracomment>
        <translation>Le film est endommagé, ou d’un genre que Kinframe ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>The folder disappeared while it was being read.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Le dossier a disparu pendant sa lecture.</translation>
    </message>
    <message>
        <source>The folder of this photo is not there any more.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Le dossier de cette photo n’existe plus.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there; perhaps its disk is not connected. Faces and names of its photos are kept.</source>
        <extracomment>services/locating.py</extracomment>
        <translation>Le dossier {folder} n’est pas là&#xa0;; son disque n’est peut-être pas branché. Les visages et les noms de ses photos sont conservés.</translation>
    </message>
    <message>
        <source>The graphics card (DirectML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>La carte graphique (DirectML)</translation>
    </message>
    <message>
        <source>The language of the program. Names and what you wrote stay as they are.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>La langue du programme. Les noms et ce que vous avez écrit restent tels quels.</translation>
    </message>
    <message>
        <source>The last traces of the face data are erased.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Les dernières traces des données de visage sont effacées.</translation>
    </message>
    <message>
        <source>The library can be opened again, so it was not replaced. Nothing was changed.</source>
        <extracomment>services/rescuing.py</extracomment>
        <translation>La bibliothèque s’ouvre à nouveau, elle n’a donc pas été remplacée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>La bibliothèque ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The library cannot be opened: its folder is missing or may not be used.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>La bibliothèque ne peut pas être ouverte&#xa0;: son dossier manque ou ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The library cannot be written: its folder or disk is read-only. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Impossible d’écrire dans la bibliothèque&#xa0;: son dossier ou son disque est en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Le fichier de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>The library file is damaged. ({file})</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Le fichier de la bibliothèque est endommagé. ({file})</translation>
    </message>
    <message>
        <source>The library file is damaged. Nothing was changed; you can restore a backup in Settings.</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation>Le fichier de la bibliothèque est endommagé. Rien n’a été modifié&#xa0;; vous pouvez restaurer une sauvegarde dans Réglages.</translation>
    </message>
    <message>
        <source>The library file is damaged: its tables are not as Kinframe made them. ({file})</source>
        <extracomment>repository/migrating.py</extracomment>
        <translation>Le fichier de la bibliothèque est endommagé&#xa0;: ses tables ne sont pas telles que Kinframe les a faites. ({file})</translation>
    </message>
    <message>
        <source>The library file is gone or empty, but there are backups of it beside it. ({file}) To begin anew instead, move the folder “backups” away.</source>
        <extracomment>repository/upgrading.py</extracomment>
        <translation>Le fichier de la bibliothèque manque ou est vide, mais il y a des sauvegardes à côté. ({file}) Pour repartir de zéro, déplacez le dossier «&#xa0;backups&#xa0;» ailleurs.</translation>
    </message>
    <message>
        <source>The library is changing to other networks already. Cancel that first.</source>
        <extracomment>workers/pack_jobs.py</extracomment>
        <translation>La bibliothèque passe déjà à d’autres réseaux. Annulez cela d’abord.</translation>
    </message>
    <message>
        <source>The library itself is unharmed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>La bibliothèque elle-même est intacte.</translation>
    </message>
    <message>
        <source>The library knows no photos in {before}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>La bibliothèque ne connaît aucune photo dans {before}.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be made: {error}</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Le dossier de la bibliothèque ne peut pas être créé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The library&apos;s folder or disk is read-only, so it can only be looked at.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Le dossier ou le disque de la bibliothèque est en lecture seule&#xa0;: on ne peut que la consulter.</translation>
    </message>
    <message>
        <source>The licence of this pack has to be accepted before it is downloaded.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>La licence de ce pack doit être acceptée avant le téléchargement.</translation>
    </message>
    <message>
        <source>The list beside it has the same places. Arrows move the map, plus and minus zoom.</source>
        <extracomment>ui/places/map_view.py</extracomment>
        <translation>La liste à côté a les mêmes lieux. Les flèches déplacent la carte, plus et moins zooment.</translation>
    </message>
    <message>
        <source>The lock file {file} cannot be used ({cause}), so this library can only be looked at.</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>Le fichier de verrou {file} ne peut pas être utilisé ({cause})&#xa0;; cette bibliothèque peut seulement être consultée.</translation>
    </message>
    <message>
        <source>The metadata that is there already cannot be understood, so nothing was written.</source>
        <extracomment>media/xmp_tree.py</extracomment>
        <translation>Les métadonnées déjà présentes sont incompréhensibles&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The model pack {name} is not installed. Installed: {names}. Put its folder into {packs}, or describe all faces by another one: `packs --use NAME`, or Settings.</source>
        <extracomment>services/packs.py</extracomment>
        <translation>Le pack {name} n’est pas installé. Installés&#xa0;: {names}. Placez son dossier dans {packs}, ou faites décrire tous les visages par un autre&#xa0;: `packs --use NAME`, ou Réglages.</translation>
    </message>
    <message>
        <source>The name has characters that are no valid text; rename it, then scan again.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Le nom contient des caractères non valides&#xa0;; renommez-le, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>The name of this file is too long for this computer.</source>
        <extracomment>media/files.py media/replacing.py</extracomment>
        <translation>Le nom de ce fichier est trop long pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The network {name} cannot be loaded; the file may be damaged.</source>
        <extracomment>faces/sessions.py</extracomment>
        <translation>Le réseau {name} ne peut pas être chargé&#xa0;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The network {name} cannot be read from {parent}: {error}.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>Le réseau {name} ne peut pas être lu dans {parent}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The network {name} in {parent} is damaged; please install the pack again.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>Le réseau {name} dans {parent} est endommagé&#xa0;; veuillez réinstaller le pack.</translation>
    </message>
    <message>
        <source>The network {name} is missing from {parent}.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>Le réseau {name} manque dans {parent}.</translation>
    </message>
    <message>
        <source>The newest backup is from {moment} ({contents}).</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Dernière sauvegarde&#xa0;: {moment} ({contents}).</translation>
    </message>
    <message>
        <source>The old program was interrupted while it wrote. Start and close it once, then try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>L’ancien programme a été interrompu pendant qu’il écrivait. Ouvrez-le et fermez-le une fois, puis réessayez.</translation>
    </message>
    <message>
        <source>The one thing that can be fetched is another set of face networks, if you ask for it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>La seule chose qui peut être téléchargée est un autre jeu de réseaux de visages, si vous le demandez.</translation>
    </message>
    <message>
        <source>The pack could not be deleted: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Le pack n’a pas pu être supprimé&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The pack could not be written to {packs}: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Le pack n’a pas pu être écrit dans {packs}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The path of this folder is too long for this computer.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Le chemin de ce dossier est trop long pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted.</source>
        <extracomment>media/files.py media/names_writing.py</extracomment>
        <translation>La photo a disparu&#xa0;: elle a été déplacée, renommée ou supprimée.</translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted. Its faces and names are kept; look for new photos (F5) in the folder where it is now, and it is known again.</source>
        <extracomment>services/locating.py</extracomment>
        <translation>La photo a disparu&#xa0;: elle a été déplacée, renommée ou supprimée. Ses visages et ses noms sont conservés&#xa0;; recherchez de nouvelles photos (F5) dans le dossier où elle est maintenant, et elle sera reconnue.</translation>
    </message>
    <message>
        <source>The photo has changed since it was scanned. Look for its faces again first; what was decided about them is kept.</source>
        <extracomment>workers/photo_pixels.py</extracomment>
        <translation>La photo a changé depuis son examen. Recherchez d’abord à nouveau ses visages&#xa0;; ce qui a été décidé à leur sujet est conservé.</translation>
    </message>
    <message>
        <source>The photo has changed since its faces were found</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>La photo a changé depuis que ses visages ont été trouvés</translation>
    </message>
    <message>
        <source>The photo has changed since this rectangle was looked at. Find its faces again first.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>La photo a changé depuis l’examen de ce rectangle. Recherchez d’abord à nouveau ses visages.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard.</source>
        <extracomment>ui/viewer_deeds.py</extracomment>
        <translation>La photo est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture has far too many pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation>L’image a beaucoup trop de pixels, plus que ce que Kinframe ouvre ({most} millions).</translation>
    </message>
    <message>
        <source>The picture is cut off: the file ends too early.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>L’image est tronquée&#xa0;: le fichier s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>The picture is damaged, or of a rare kind that Kinframe cannot open.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>L’image est endommagée, ou d’un type rare que Kinframe ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation>L’image fait {width} x {height} pixels, plus que ce que Kinframe ouvre ({most} millions).</translation>
    </message>
    <message>
        <source>The picture would not have been the same afterwards, so nothing was written.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>L’image n’aurait plus été la même&#xa0;; rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>The question has changed. Look again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>La question a changé. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>The rectangle is kept.</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Le rectangle est conservé.</translation>
    </message>
    <message>
        <source>The rectangle is outside the photo, which is {width} x {height} pixels.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation>Le rectangle est hors de la photo, qui fait {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>The rectangle is too small to hold a face. Draw it a little larger.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation>Le rectangle est trop petit pour contenir un visage. Tracez-le un peu plus grand.</translation>
    </message>
    <message>
        <source>The same person (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>La même personne (Entrée)</translation>
    </message>
    <message>
        <source>The same person as {who} (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>La même personne&#xa0;: {who} (Entrée)</translation>
    </message>
    <message>
        <source>The saved search “{name}” is damaged and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>La recherche enregistrée «&#xa0;{name}&#xa0;» est endommagée et n’est pas affichée.</translation>
    </message>
    <message>
        <source>The saved search “{name}” is of a newer version and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>La recherche enregistrée «&#xa0;{name}&#xa0;» vient d’une version plus récente et n’est pas affichée.</translation>
    </message>
    <message>
        <source>The search “{search}” is now “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>La recherche «&#xa0;{search}&#xa0;» s’appelle maintenant «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The selected photos</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Les photos sélectionnées</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Le serveur n’a pas pu prouver son identité&#xa0;; rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>The server does not have this file at the moment (it answered {status}). Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Le serveur n’a pas ce fichier en ce moment (réponse&#xa0;: {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server has stopped sending. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Le serveur a cessé d’envoyer. Ce qui est arrivé est conservé&#xa0;; réessayez pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>The server offers another file than the one we know, so it was thrown away.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Le serveur propose un autre fichier que celui que nous connaissons&#xa0;; il a été jeté.</translation>
    </message>
    <message>
        <source>The server wants to send the file over an unprotected connection, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Le serveur veut envoyer le fichier par une connexion non protégée&#xa0;; rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>The stored picture of this face has another size.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation>L’image enregistrée de ce visage a une autre taille.</translation>
    </message>
    <message>
        <source>The stored picture of this face is missing or damaged.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation>L’image enregistrée de ce visage manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The surest at telling people apart, and several times slower.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Le plus sûr pour distinguer les personnes, et plusieurs fois plus lent.</translation>
    </message>
    <message>
        <source>The trash with {path} is on a disk that is not connected. Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>La corbeille qui contient {path} est sur un disque qui n’est pas connecté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The two eyes are at the same place. Click the middle of each eye.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation>Les deux yeux sont au même endroit. Cliquez au milieu de chaque œil.</translation>
    </message>
    <message>
        <source>Their files go to the system&apos;s trash. You can undo this.</source>
        <extracomment>ui/trash_dialog.py</extracomment>
        <translation>Leurs fichiers vont à la corbeille du système. Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>There are no names in your files that are not used already. Names that digiKam, Lightroom, Picasa or Windows wrote are found when a folder is looked through.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Vos fichiers n’ont pas de noms qui ne soient déjà utilisés. Les noms écrits par digiKam, Lightroom, Picasa ou Windows sont trouvés quand un dossier est parcouru.</translation>
    </message>
    <message>
        <source>There are no photos in these folders.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Il n’y a pas de photos dans ces dossiers.</translation>
    </message>
    <message>
        <source>There are no similar shots that are not in a stack.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Il n’y a pas de prises semblables qui ne soient déjà dans une pile.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more copies</source>
        <extracomment>ui/trash_dialog.py - for 1: There is {n} more copy</extracomment>
        <translation>
            <numerusform>Il y a {n} autre copie</numerusform>
            <numerusform>Il y a {n} autres copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} people named {name} already. Enter adds another.</source>
        <extracomment>ui/crop/who_field.py - for 1: There is {n} person named {name} already. Enter adds another.</extracomment>
        <translation>
            <numerusform>Il y a déjà {n} personne nommée {name}. Entrée en ajoute une autre.</numerusform>
            <numerusform>Il y a déjà {n} personnes nommées {name}. Entrée en ajoute une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Il existe déjà une recherche enregistrée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a {name} already ({photos}). Enter adds another.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>{name} existe déjà ({photos}). Entrée ajoute quelqu’un du même nom.</translation>
    </message>
    <message>
        <source>There is already a pack called {name}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Il existe déjà un pack nommé {name}.</translation>
    </message>
    <message>
        <source>There is already a {name} ({photos}).</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>{name} existe déjà ({photos}).</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Il n’en existe aucune sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup of it. The file lies at</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Il n’en existe aucune sauvegarde. Le fichier se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>There is no connection to the server. Everything else works without one; try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Il n’y a pas de connexion au serveur. Tout le reste fonctionne sans&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no folder {after}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Il n’y a pas de dossier {after}.</translation>
    </message>
    <message>
        <source>There is no pack {name} to remove.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Il n’y a pas de pack {name} à retirer.</translation>
    </message>
    <message>
        <source>There is no person {name!r} in the library.</source>
        <extracomment>repository/people.py</extracomment>
        <translation>Il n’y a pas de personne {name!r} dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). The commands work without one; --help lists them.</source>
        <extracomment>ui/application.py</extracomment>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini). Les commandes fonctionnent sans écran&#xa0;; --help les énumère.</translation>
    </message>
    <message>
        <source>There is no step {step_id} in the history.</source>
        <extracomment>repository/history.py</extracomment>
        <translation>L’historique ne contient pas d’étape {step_id}.</translation>
    </message>
    <message>
        <source>There is no such backup any more. Nothing was changed. ({file})</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation>Cette sauvegarde n’existe plus. Rien n’a été modifié. ({file})</translation>
    </message>
    <message>
        <source>There is no such file. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Ce fichier n’existe pas. ({file})</translation>
    </message>
    <message>
        <source>There is no {source}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{source} n’existe pas.</translation>
    </message>
    <message>
        <source>There is not enough memory free for this picture.</source>
        <extracomment>workers/face_detection_worker.py</extracomment>
        <translation>Il n’y a pas assez de mémoire libre pour cette image.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} are needed and {left} are free.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Il n’y a pas assez de place sur le disque&#xa0;: il faut {wanted}, et {left} sont libres.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is something else at {path} by now. Nothing was changed.</source>
        <extracomment>media/trash.py services/trash_steps.py</extracomment>
        <translation>Il y a maintenant autre chose à {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These are all faces there are, so there is nobody to split them from.</source>
        <extracomment>services/distinguishing.py services/separating.py</extracomment>
        <translation>Ce sont tous les visages qu’il y a, il n’y a donc personne dont les séparer.</translation>
    </message>
    <message>
        <source>These are diff&amp;erent people</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Ce sont des personnes différ&amp;entes</translation>
    </message>
    <message>
        <source>These are different people</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Ce sont des personnes différentes</translation>
    </message>
    <message>
        <source>These are somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation>C’est quelqu’un d’autre&#xa0;: nouvelle personne</translation>
    </message>
    <message>
        <source>These are the same person already.</source>
        <extracomment>services/merging.py services/moving_faces.py services/review_answers.py</extracomment>
        <translation>C’est déjà la même personne.</translation>
    </message>
    <message>
        <source>These are {who}</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>C’est bien {who}</translation>
    </message>
    <message>
        <source>These belong here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Ils sont bien à leur place</translation>
    </message>
    <message>
        <source>These faces are in two different photos. Nothing was changed.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Ces visages sont sur deux photos différentes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These faces look like one person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Ces visages ressemblent à une seule personne.</translation>
    </message>
    <message>
        <source>These photos are in the trash already.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>Ces photos sont déjà dans la corbeille.</translation>
    </message>
    <message>
        <source>These photos are not in the trash any more; only a copy brings them back.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Ces photos ne sont plus dans la corbeille&#xa0;; seule une copie les ramène.</translation>
    </message>
    <message>
        <source>These photos were taken together and look nearly the same. A stack shows one of them; the others stay behind it, and no file is touched.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Ces photos ont été prises ensemble et se ressemblent presque. Une pile en montre une&#xa0;; les autres restent derrière, et aucun fichier n’est touché.</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Elles apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>They are called {name} already. Choose another name for who leaves.</source>
        <extracomment>services/separating.py</extracomment>
        <translation>{name} est déjà le nom de ce groupe. Choisissez un autre nom pour qui le quitte.</translation>
    </message>
    <message>
        <source>They find faces and tell people apart. Your photos never leave this computer.</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Ils trouvent les visages et distinguent les personnes. Vos photos ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>They look like {who} and nobody has said who they are. Take out those who are somebody else.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Ces visages ressemblent à {who}, et personne n’a dit qui c’est. Écartez ceux qui sont quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>They may be several people. Say of each part whether it stays, and who else it is.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Ce sont peut-être plusieurs personnes. Dites pour chaque partie si elle reste, et sinon qui c’est.</translation>
    </message>
    <message>
        <source>They stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>La personne reste indiquée sur les photos où elle est déjà.</translation>
    </message>
    <message>
        <source>Things move only to show where they went, and not at all where the system asks for less motion.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Les éléments ne bougent que pour montrer où ils sont allés, et pas du tout si le système demande moins d’animations.</translation>
    </message>
    <message>
        <source>This JPEG is put together in an unusual way, so nothing is written into it.</source>
        <extracomment>media/jpeg_embedding.py</extracomment>
        <translation>Ce JPEG est construit d’une façon inhabituelle&#xa0;; rien n’y est donc écrit.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Cette sauvegarde est endommagée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This belongs here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Il est bien à sa place</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>C’est définitif.</translation>
    </message>
    <message>
        <source>This circle is no longer in the library.</source>
        <extracomment>repository/circles.py</extracomment>
        <translation>Ce cercle n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This computer cannot watch so many folders at once, so some changes are noticed within half an hour.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Cet ordinateur ne peut pas surveiller autant de dossiers à la fois&#xa0;; certains changements sont remarqués dans la demi-heure.</translation>
    </message>
    <message>
        <source>This computer has not enough memory free to open this picture.</source>
        <extracomment>media/decode.py</extracomment>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour ouvrir cette image.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>Le processeur de cet ordinateur</translation>
    </message>
    <message>
        <source>This disk can only be read, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Ce disque est en lecture seule&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This face is in another photo. Nothing was changed.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Ce visage est sur une autre photo. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This face is in no group, so there is nobody to tell it from.</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Ce visage n’est dans aucun groupe, il n’y a donc personne dont le distinguer.</translation>
    </message>
    <message>
        <source>This face is no longer in the library.</source>
        <extracomment>repository/faces.py</extracomment>
        <translation>Ce visage n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This face is not in its photo any more: the photo was cropped or turned since.</source>
        <extracomment>workers/crop_embedding.py</extracomment>
        <translation>Ce visage n’est plus sur sa photo&#xa0;: elle a été recadrée ou tournée depuis.</translation>
    </message>
    <message>
        <source>This face is not shown any more. Nothing was changed.</source>
        <extracomment>services/placing.py</extracomment>
        <translation>Ce visage n’est plus affiché. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This face is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation>Ce visage est maintenant à quelqu’un d’autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This face is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/rejecting.py services/strangers.py ui/viewer_deeds.py</extracomment>
        <translation>Ce visage a changé de place entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This face is {doubts}, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Ce visage est {doubts}&#xa0;: regardez bien.</translation>
    </message>
    <message>
        <source>This face looks similar to {whom}</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Ce visage ressemble à {whom}</translation>
    </message>
    <message>
        <source>This face looks similar to:</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Ce visage ressemble à&#xa0;:</translation>
    </message>
    <message>
        <source>This file could not be read ({cause}).</source>
        <extracomment>media/files.py</extracomment>
        <translation>Ce fichier n’a pas pu être lu ({cause}).</translation>
    </message>
    <message>
        <source>This file could not be written ({cause}).</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Ce fichier n’a pas pu être écrit ({cause}).</translation>
    </message>
    <message>
        <source>This file has several names on the disk (hard links), so it is not rewritten.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Ce fichier a plusieurs noms sur le disque (liens physiques)&#xa0;; il n’est pas réécrit.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Kinframe library. ({file})</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Ce fichier est la base de données d’un autre programme, pas une bibliothèque Kinframe. ({file})</translation>
    </message>
    <message>
        <source>This file is not a Kinframe library.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Ce fichier n’est pas une bibliothèque Kinframe.</translation>
    </message>
    <message>
        <source>This file is not there any more. Faces and names are kept.</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Ce fichier n’est plus là. Les visages et les noms sont conservés.</translation>
    </message>
    <message>
        <source>This film has no pictures, only sound.</source>
        <extracomment>media/films.py</extracomment>
        <translation>Ce film n’a pas d’images, seulement du son.</translation>
    </message>
    <message>
        <source>This folder could not be read ({cause}).</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Ce dossier n’a pas pu être lu ({cause}).</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This has changed since it was asked. Nothing was changed.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Quelque chose a changé depuis cette question. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This has changed since it was offered. Nothing was changed.</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>Quelque chose a changé depuis cette proposition. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is a Kinframe library, not one of the old program. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>C’est une bibliothèque Kinframe, pas une de l’ancien programme. ({file})</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <extracomment>media/files.py</extracomment>
        <translation>C’est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>This is a link that leads nowhere.</source>
        <extracomment>media/files.py media/walk.py</extracomment>
        <translation>C’est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>This is a link to something that is not there.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>C’est un lien vers quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>This is a text file that is only named {suffix}.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>C’est un fichier texte qui porte seulement l’extension {suffix}.</translation>
    </message>
    <message>
        <source>This is a text file.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>C’est un fichier texte.</translation>
    </message>
    <message>
        <source>This is not a face (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Ce n’est pas un visage (Suppr)</translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Ce n’est pas un fichier, mais un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>This is not a library of the old program.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Ce n’est pas une bibliothèque de l’ancien programme.</translation>
    </message>
    <message>
        <source>This is not a picture: its content is not of any known photo format.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Ce n’est pas une image&#xa0;: son contenu ne correspond à aucun format de photo connu.</translation>
    </message>
    <message>
        <source>This is somebody else (K)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>C’est quelqu’un d’autre (K)</translation>
    </message>
    <message>
        <source>This is somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation>C’est quelqu’un d’autre&#xa0;: nouvelle personne</translation>
    </message>
    <message>
        <source>This is {who}</source>
        <extracomment>ui/people/person_words.py ui/teach_dialog.py</extracomment>
        <translation>C’est {who}</translation>
    </message>
    <message>
        <source>This library is open in another Kinframe ({holder}), so here it can only be looked at.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Cette bibliothèque est ouverte dans un autre Kinframe ({holder})&#xa0;: ici, on ne peut que la consulter.</translation>
    </message>
    <message>
        <source>This link leads out of the folder, to {target}. Add that folder itself if you want its photos.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Ce lien mène hors du dossier, vers {target}. Ajoutez ce dossier-là si vous voulez ses photos.</translation>
    </message>
    <message>
        <source>This person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>This person is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation>Cette personne est maintenant deux fois sur cette photo.</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <extracomment>repository/people.py repository/review_rows.py</extracomment>
        <translation>Cette personne n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This photo has changed since Kinframe looked at it. Look for new photos, then write again.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Cette photo a changé depuis que Kinframe l’a regardée. Recherchez les nouvelles photos, puis écrivez de nouveau.</translation>
    </message>
    <message>
        <source>This photo has changed since its faces were found, so the outlines may not fit any more.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Cette photo a changé depuis que ses visages ont été trouvés&#xa0;; les contours ne sont peut-être plus justes.</translation>
    </message>
    <message>
        <source>This photo is no longer in the library.</source>
        <extracomment>repository/photo_sheets.py repository/photos.py</extracomment>
        <translation>Cette photo n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This photo was taken before {who} was born.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{who}&#xa0;: cette photo date d’avant sa naissance.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Cette recherche enregistrée n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This takes effect when Kinframe starts the next time.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Prend effet au prochain démarrage de Kinframe.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To begin</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>To take the library along, close the program and copy its folder as a whole.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Pour emporter la bibliothèque, fermez le programme et copiez son dossier tout entier.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>Aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Told {whom} apart</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Personnes différentes&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>Too many files are open on this computer at the moment.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Trop de fichiers sont ouverts sur cet ordinateur en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} names from files</source>
        <extracomment>services/taking_names.py - for 1: Took {n} name from a file</extracomment>
        <translation>
            <numerusform>{n} nom repris d’un fichier</numerusform>
            <numerusform>{n} noms repris de fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/crop/suggestion_card.py ui/editor_controller.py ui/viewer/message.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py</extracomment>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Tourner à gauche (Maj+R)</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py</extracomment>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Tourner à droite (R)</translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos to the left</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo to the left</extracomment>
        <translation>
            <numerusform>{n} photo tournée à gauche</numerusform>
            <numerusform>{n} photos tournées à gauche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos to the right</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo to the right</extracomment>
        <translation>
            <numerusform>{n} photo tournée à droite</numerusform>
            <numerusform>{n} photos tournées à droite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos upside down</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo upside down</extracomment>
        <translation>
            <numerusform>{n} photo mise à l’envers</numerusform>
            <numerusform>{n} photos mises à l’envers</numerusform>
        </translation>
    </message>
    <message>
        <source>Two unnamed people swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Deux personnes sans nom échangées</translation>
    </message>
    <message>
        <source>Type a few letters of the name.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Tapez quelques lettres du nom.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Tapez d’abord un nom.</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Tapez ce que vous voulez faire, ou un nom</translation>
    </message>
    <message>
        <source>U, or Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>U, ou Entrée</translation>
    </message>
    <message>
        <source>U, while typing Ctrl+Z</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>U&#xa0;; Ctrl+Z pendant la saisie</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/history/history_item_model.py ui/menus.py ui/review/buttons.py ui/shared/status_line.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Annuler aussi celles-ci</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Annuler «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>models/person.py</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>ui/crop/face_menu.py ui/people/face_grid.py ui/people/person_selection.py</extracomment>
        <translation>Utiliser comme portrait</translation>
    </message>
    <message>
        <source>Use no name</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>N’utiliser aucun nom</translation>
    </message>
    <message>
        <source>Use them</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Use these…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Utiliser ceux-ci…</translation>
    </message>
    <message numerus="yes">
        <source>Use {n} names</source>
        <extracomment>ui/told_names/told_names_dialog.py - for 1: Use {n} name</extracomment>
        <translation>
            <numerusform>Utiliser {n} nom</numerusform>
            <numerusform>Utiliser {n} noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Used {names} from {photos}</source>
        <extracomment>services/told_names.py</extracomment>
        <translation>{names} de {photos}&#xa0;: utilisés</translation>
    </message>
    <message>
        <source>Used {names} from {photos}.</source>
        <extracomment>models/told.py</extracomment>
        <translation>{names} de {photos}&#xa0;: utilisés.</translation>
    </message>
    <message>
        <source>Using the names in your files</source>
        <extracomment>workers/told_names_worker.py</extracomment>
        <translation>Utilisation des noms de vos fichiers</translation>
    </message>
    <message>
        <source>Very likely the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Très probablement la même personne.</translation>
    </message>
    <message>
        <source>Very likely two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Très probablement deux personnes différentes.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>What arrived is not the file we know, so it was thrown away. Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Ce qui est arrivé n’est pas le fichier que nous connaissons&#xa0;; il a été jeté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Ce que sont devenus les fichiers</translation>
    </message>
    <message>
        <source>What comes, goes or moves in your folders is noticed at once, and on network disks within half an hour.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Ce qui arrive, part ou bouge dans vos dossiers est remarqué aussitôt, et sur les disques réseau dans la demi-heure.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>What is shown beside the face is the question: Enter takes the person named there, and no dialog comes, unless something speaks against them.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Ce qui s’affiche à côté du visage est la question&#xa0;: Entrée choisit la personne nommée là, sans autre fenêtre, sauf si quelque chose s’y oppose.</translation>
    </message>
    <message>
        <source>What is this circle called?</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Comment s’appelle ce cercle&#xa0;?</translation>
    </message>
    <message>
        <source>What to do with this face</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Que faire de ce visage</translation>
    </message>
    <message>
        <source>What to do with this photo</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Que faire de cette photo</translation>
    </message>
    <message>
        <source>What to do with {who}</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Que faire avec {who}</translation>
    </message>
    <message>
        <source>What was decided since is lost, but the present state is backed up first, so you can come back.</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Ce qui a été décidé depuis est perdu, mais l’état actuel est d’abord sauvegardé&#xa0;: vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>What was decided since is lost.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Ce qui a été décidé depuis est perdu.</translation>
    </message>
    <message>
        <source>What was forgotten is gone from the library and cannot come back.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Ce qui a été oublié n’est plus dans la bibliothèque et ne peut pas revenir.</translation>
    </message>
    <message>
        <source>What was known of this face is forgotten, so its outline stays as it is.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Ce que l’on savait de ce visage est oublié, son contour reste donc tel quel.</translation>
    </message>
    <message>
        <source>What was said of folders</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Ce qui a été dit des dossiers</translation>
    </message>
    <message numerus="yes">
        <source>What was stored of {n} people was damaged, and has been rebuilt.</source>
        <extracomment>ui/looks_controller.py - for 1: What was stored of {n} person was damaged, and has been rebuilt.</extracomment>
        <translation>
            <numerusform>Les données de {n} personne étaient endommagées et ont été reconstruites.</numerusform>
            <numerusform>Les données de {n} personnes étaient endommagées et ont été reconstruites.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide is kept in the library, a folder of its own.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ce que vous décidez est conservé dans la bibliothèque, un dossier à part.</translation>
    </message>
    <message>
        <source>What you drew stays here: try again once the photo can be read.</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation>Ce que vous avez dessiné reste ici&#xa0;: réessayez quand la photo pourra être lue.</translation>
    </message>
    <message>
        <source>What you leave out is not offered again, but stays in this list.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Ce que vous laissez n’est plus proposé, mais reste dans cette liste.</translation>
    </message>
    <message>
        <source>What you named in the old program can be taken over.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Ce que vous avez nommé dans l’ancien programme peut être repris.</translation>
    </message>
    <message>
        <source>What “{step}” changed is not readable any more.</source>
        <extracomment>repository/history.py</extracomment>
        <translation>Ce que «&#xa0;{step}&#xa0;» a modifié n’est plus lisible.</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Molette, + et -</translation>
    </message>
    <message>
        <source>When a drawn face is saved</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>À l’enregistrement d’un visage dessiné</translation>
    </message>
    <message>
        <source>When was {who} born?</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>{who}&#xa0;: quelle est sa date de naissance&#xa0;?</translation>
    </message>
    <message>
        <source>Where do the photos go?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Où vont les photos&#xa0;?</translation>
    </message>
    <message>
        <source>Where faces are looked for</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Où chercher des visages</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>ui/photos/side_panel.py ui/settings/folder_row.py</extracomment>
        <translation>Où est-il maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Where is {folder} now?</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation>Où est {folder} maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Où est {name} maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Where it asks who somebody is, just type the name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Quand il est demandé qui est quelqu’un, tapez simplement le nom.</translation>
    </message>
    <message>
        <source>Where photos say where they were taken, the page of places shows them on a map.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Quand des photos disent où elles ont été prises, la page des lieux les montre sur une carte.</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Which photos</source>
        <extracomment>ui/names_out/write_names_dialog.py ui/photos/side_panel.py</extracomment>
        <translation>Quelles photos</translation>
    </message>
    <message>
        <source>While you type a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Pendant que vous tapez un nom</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/crop/painter.py ui/merge_question.py ui/merge_view.py ui/people/people_menu.py ui/review/words.py ui/shared/name_field.py</extracomment>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever gets the files can read the names. People without a name, strangers and hidden people are not in them.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Quiconque reçoit les fichiers peut lire les noms. Les personnes sans nom, les inconnus et les personnes masquées n’y sont pas.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Words such as last summer, raw, screenshots, a camera or a city are understood, too.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Des mots comme l’été dernier, raw, captures d’écran, un appareil ou une ville sont compris aussi.</translation>
    </message>
    <message>
        <source>Write Kinframe&apos;s names over theirs</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Écrire les noms de Kinframe par-dessus</translation>
    </message>
    <message>
        <source>Write names</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Écrire les noms</translation>
    </message>
    <message>
        <source>Write names into files</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Écrire les noms dans les fichiers</translation>
    </message>
    <message>
        <source>Write names into files?</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Écrire les noms dans les fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Write names…</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Écrire les noms…</translation>
    </message>
    <message>
        <source>Writing names</source>
        <extracomment>workers/names_out_worker.py</extracomment>
        <translation>Écriture des noms</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} photos into {file}.</source>
        <extracomment>workers/names_out_jobs.py - for 1: Wrote {n} photo into {file}.</extracomment>
        <translation>
            <numerusform>{n} photo écrite dans {file}.</numerusform>
            <numerusform>{n} photos écrites dans {file}.</numerusform>
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
        <translation>Y veut dire oui, N non, S laisse la question pour plus tard, et U annule la dernière réponse.</translation>
    </message>
    <message>
        <source>Y, or C</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Y, ou C</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>ui/photos/scrubber.py ui/photos/timeline_header.py</extracomment>
        <translation>Années</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, this is the same person</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Oui, c’est la même personne</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Oui, c’est {name}</translation>
    </message>
    <message>
        <source>Yes, this is {name} (+)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Oui, c’est {name} (+)</translation>
    </message>
    <message>
        <source>Yes, this is {who}</source>
        <extracomment>ui/crop/cards.py ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Oui, c’est {who}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>Hier à {time}</translation>
    </message>
    <message>
        <source>You can keep it all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Vous pouvez le garder quand même.</translation>
    </message>
    <message>
        <source>You can pause, stop or close at any time: the next start goes on where it was.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Vous pouvez mettre en pause, arrêter ou fermer à tout moment&#xa0;: le prochain démarrage reprend là où il en était.</translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Vous n’avez pas le droit d’ouvrir ce dossier.</translation>
    </message>
    <message>
        <source>You may not read the file.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Vous n’avez pas le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>You may not use the library&apos;s folder.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Vous n’avez pas le droit d’utiliser le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>You may not write into this folder.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>You said these are different people.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Vous avez dit que ce sont des personnes différentes.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Vos fichiers restent tels quels</translation>
    </message>
    <message>
        <source>Your last answer was not kept. It is asked again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>Votre dernière réponse n’a pas été conservée. La question est posée à nouveau.</translation>
    </message>
    <message>
        <source>Your photos stay as they are, and so do names that were written into files. New photos of them will appear as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Vos photos restent telles quelles, de même que les noms écrits dans des fichiers. Sur de nouvelles photos, cette personne apparaîtra comme quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>Your photos stay as they are, and so do names that were written into files. New photos will show the same people as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Vos photos restent telles quelles, de même que les noms écrits dans des fichiers. De nouvelles photos montreront les mêmes personnes comme quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Votre part de ce disque est épuisée&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>a favourite, or none any more</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ajouter aux favoris, ou en retirer</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>une supposition</translation>
    </message>
    <message>
        <source>a new group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>un nouveau groupe</translation>
    </message>
    <message>
        <source>a new person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>une nouvelle personne</translation>
    </message>
    <message>
        <source>a slideshow; let it rest, and go on</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>un diaporama&#xa0;; l’arrêter, le reprendre</translation>
    </message>
    <message>
        <source>a stranger</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>a stranger: never ask</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>un inconnu&#xa0;: ne jamais demander</translation>
    </message>
    <message>
        <source>about {chance} in 100</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>environ {chance} sur 100</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>environ {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>about {hours}½ h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>environ {hours}&#xa0;h 30</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>added since {day}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>ajoutées depuis le {day}</translation>
    </message>
    <message>
        <source>all else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>all photos on the map</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>toutes les photos sur la carte</translation>
    </message>
    <message>
        <source>also {nicknames}, {photos}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>aussi {nicknames}, {photos}</translation>
    </message>
    <message>
        <source>an unnamed person</source>
        <extracomment>models/person.py</extracomment>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>and of in from at photos pictures</source>
        <extracomment>ui/search/together.py</extracomment>
        <translation>et de du des en à au photos images</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>ui/trash_dialog.py - for 1: and {n} more</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>another program is using the library</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>un autre programme utilise la bibliothèque</translation>
    </message>
    <message>
        <source>any of</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>parmi</translation>
    </message>
    <message>
        <source>any of: {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>parmi&#xa0;: {name}</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>models/dates.py</extracomment>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>anybody there is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>chercher parmi toutes les personnes</translation>
    </message>
    <message>
        <source>around {place}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>autour de {place}</translation>
    </message>
    <message>
        <source>as its publisher says; InsightFace&apos;s own packs are for non-commercial research only.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>selon son éditeur&#xa0;; les packs d’InsightFace sont réservés à la recherche non commerciale.</translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>at the start of the line: back to the chips</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>en début de ligne&#xa0;: revenir aux pastilles</translation>
    </message>
    <message>
        <source>autumn</source>
        <extracomment>models/dates.py</extracomment>
        <translation>automne</translation>
    </message>
    <message>
        <source>back to the photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>retour aux photos</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>flou</translation>
    </message>
    <message>
        <source>born {year}</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>naissance&#xa0;: {year}</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>ne peut pas être annulé</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>click the eyes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>cliquer sur les yeux</translation>
    </message>
    <message>
        <source>closer and farther</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>plus près et plus loin</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>copy it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la copier</translation>
    </message>
    <message>
        <source>copy those selected</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>copier la sélection</translation>
    </message>
    <message>
        <source>cut off by the edge</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>coupé par le bord</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Windows and others read them. What other programs have written stays; where a file names somebody otherwise, that is told and left. Each file is read again as a proof.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>digiKam, Lightroom, Windows et d’autres les lisent. Ce que d’autres programmes ont écrit reste&#xa0;; quand un fichier nomme quelqu’un autrement, c’est dit et laissé. Chaque fichier est relu pour preuve.</translation>
    </message>
    <message>
        <source>discard it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>l’abandonner</translation>
    </message>
    <message>
        <source>draw a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dessiner un visage</translation>
    </message>
    <message>
        <source>draw a face in the middle</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dessiner un visage au milieu</translation>
    </message>
    <message>
        <source>draw a face; move the photo where it is enlarged</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dessiner un visage&#xa0;; déplacer la photo agrandie</translation>
    </message>
    <message>
        <source>edit its faces</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>modifier ses visages</translation>
    </message>
    <message>
        <source>empty the line, then the whole search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>vider la ligne, puis toute la recherche</translation>
    </message>
    <message>
        <source>end the slideshow, the full screen, then back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>finir le diaporama, le plein écran, puis retour</translation>
    </message>
    <message numerus="yes">
        <source>exactly {n} faces</source>
        <extracomment>ui/search/offers.py - for 1: exactly {n} face</extracomment>
        <translation>
            <numerusform>exactement {n} visage</numerusform>
            <numerusform>exactement {n} visages</numerusform>
        </translation>
    </message>
    <message>
        <source>faces people or more fewer at least at most</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>visages personnes ou plus moins de au moins au plus maximum minimum</translation>
    </message>
    <message>
        <source>file missing</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>file name contains “{text}”</source>
        <extracomment>ui/search/chips.py ui/search/offers.py</extracomment>
        <translation>nom de fichier avec «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>films</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>films</translation>
    </message>
    <message>
        <source>films videos movies clips</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>films vidéos clips</translation>
    </message>
    <message>
        <source>full screen</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>go from card to card</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>aller de fiche en fiche</translation>
    </message>
    <message>
        <source>go from photo to photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>aller de photo en photo</translation>
    </message>
    <message>
        <source>go through the towns; show the photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>parcourir les villes&#xa0;; afficher les photos</translation>
    </message>
    <message>
        <source>go through what is offered</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>parcourir ce qui est proposé</translation>
    </message>
    <message>
        <source>go to a date</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>aller à une date</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/people/cards.py ui/people/person_header.py</extracomment>
        <translation>fiche masquée</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>it is somebody new</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>c’est quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>it is this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>c’est cette personne</translation>
    </message>
    <message>
        <source>keep them apart</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>les garder à part</translation>
    </message>
    <message>
        <source>larger tiles, smaller ones</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>vignettes plus grandes, plus petites</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>later: it is stored without a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>plus tard&#xa0;: enregistrer sans nom</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>laisser tel quel</translation>
    </message>
    <message>
        <source>leave the rest for later</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>laisser le reste pour plus tard</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>look at the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>regarder la photo</translation>
    </message>
    <message>
        <source>looks at {rate} photos a second</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>examine {rate} photos par seconde</translation>
    </message>
    <message>
        <source>looks like {who}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>ressemble à {who}</translation>
    </message>
    <message>
        <source>make it larger or smaller</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>l’agrandir ou le réduire</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>ui/shared/photo_grid.py</extracomment>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>move it by a pixel, with Shift by ten</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>le déplacer d’un pixel, avec Maj de dix</translation>
    </message>
    <message>
        <source>move it to the trash</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la mettre à la corbeille</translation>
    </message>
    <message>
        <source>move it; closer and farther</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la déplacer&#xa0;; plus près, plus loin</translation>
    </message>
    <message>
        <source>move the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>déplacer la photo</translation>
    </message>
    <message>
        <source>move those selected to the trash</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>mettre la sélection à la corbeille</translation>
    </message>
    <message>
        <source>move to somebody else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>déplacer vers quelqu’un d’autre</translation>
    </message>
    <message>
        <source>name it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>lui donner un nom</translation>
    </message>
    <message>
        <source>name the person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nommer la personne</translation>
    </message>
    <message>
        <source>name the person, or all that are selected</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>nommer la personne, ou toutes celles sélectionnées</translation>
    </message>
    <message>
        <source>nameless</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>near in around at</source>
        <extracomment>ui/search/place_offers.py</extracomment>
        <translation>près de à vers autour</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no face</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>aucun visage</translation>
    </message>
    <message>
        <source>no faces yet</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>pas encore de visage</translation>
    </message>
    <message>
        <source>no group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>no screenshots</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>sans captures d’écran</translation>
    </message>
    <message>
        <source>no without</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>pas sans aucun aucune</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>personne d’autre</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>pas un visage</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>not there now: moved, or its disk is not connected. Faces and names are kept.</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation>pas là en ce moment&#xa0;: déplacé, ou son disque n’est pas branché. Les visages et les noms sont conservés.</translation>
    </message>
    <message>
        <source>not this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>pas cette personne</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>one of a stack of {n}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>une d’une pile de {n}</translation>
    </message>
    <message>
        <source>only</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>seulement</translation>
    </message>
    <message>
        <source>only {who}</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>seulement {who}</translation>
    </message>
    <message>
        <source>open its photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ouvrir sa photo</translation>
    </message>
    <message>
        <source>open the person, or the photo of a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ouvrir la personne, ou la photo d’un visage</translation>
    </message>
    <message>
        <source>open the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ouvrir la photo</translation>
    </message>
    <message>
        <source>overexposed</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>surexposé</translation>
    </message>
    <message>
        <source>pictures that are no RAW</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>images qui ne sont pas RAW</translation>
    </message>
    <message>
        <source>process {number}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>le processus {number}</translation>
    </message>
    <message>
        <source>process {number} on {host}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>le processus {number} sur {host}</translation>
    </message>
    <message>
        <source>raw raws</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>raw raws bruts</translation>
    </message>
    <message>
        <source>recently added new</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>ajouts récents nouveau nouvelles</translation>
    </message>
    <message>
        <source>save, and be asked</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>enregistrer, puis répondre à la question</translation>
    </message>
    <message>
        <source>screenshots</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>captures d’écran</translation>
    </message>
    <message>
        <source>screenshots screen shots</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>captures d’écran screenshots</translation>
    </message>
    <message>
        <source>seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>vus une fois</translation>
    </message>
    <message>
        <source>select</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>sélectionner</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>tout sélectionner</translation>
    </message>
    <message>
        <source>select from there to here</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>sélectionner de là jusqu’ici</translation>
    </message>
    <message>
        <source>select nobody</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ne sélectionner personne</translation>
    </message>
    <message>
        <source>select nothing</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ne rien sélectionner</translation>
    </message>
    <message>
        <source>select nothing, then back to the people</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ne rien sélectionner, puis revenir aux personnes</translation>
    </message>
    <message>
        <source>show all faces and names</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>montrer tous les visages et noms</translation>
    </message>
    <message>
        <source>show them as one</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>les montrer comme une seule</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>models/dates.py</extracomment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>barre oblique</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>petit</translation>
    </message>
    <message>
        <source>some backups could not be removed ({files})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>certaines sauvegardes n’ont pas pu être supprimées ({files})</translation>
    </message>
    <message>
        <source>some day</source>
        <extracomment>repository/scrubbing.py</extracomment>
        <translation>un jour</translation>
    </message>
    <message>
        <source>some logs with names could not be emptied ({error})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>certains journaux contenant des noms n’ont pas pu être vidés ({error})</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>repository/scrubbing.py</extracomment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>somebody new, with a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>quelqu’un de nouveau, avec un nom</translation>
    </message>
    <message>
        <source>somebody of the list</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>quelqu’un de la liste</translation>
    </message>
    <message>
        <source>somebody of {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>quelqu’un du cercle {name}</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <extracomment>ui/crop/likelihood_words.py ui/merge_question.py</extracomment>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>spring</source>
        <extracomment>models/dates.py</extracomment>
        <translation>printemps</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>models/export.py models/names_report.py</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>strangers</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>summer</source>
        <extracomment>models/dates.py</extracomment>
        <translation>été</translation>
    </message>
    <message>
        <source>take a decision back, or bring it back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>annuler une décision, ou la rétablir</translation>
    </message>
    <message>
        <source>take it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>l’adopter</translation>
    </message>
    <message>
        <source>take it out of the search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la retirer de la recherche</translation>
    </message>
    <message>
        <source>take the last answer back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>annuler la dernière réponse</translation>
    </message>
    <message>
        <source>take the outline shown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>adopter le contour affiché</translation>
    </message>
    <message>
        <source>taken with {camera}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>prises avec {camera}</translation>
    </message>
    <message>
        <source>that is the name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>c’est le bon nom</translation>
    </message>
    <message>
        <source>that is the name, and on to the next or back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>c’est le bon nom, et passer au suivant ou au précédent</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the first photo, the last</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la première photo, la dernière</translation>
    </message>
    <message>
        <source>the folder is missing or may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>le dossier manque ou ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>the folder may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>le dossier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>the folder or disk is read-only</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>le dossier ou le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the newest photo, the oldest</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la photo la plus récente, la plus ancienne</translation>
    </message>
    <message>
        <source>the person you just decided about</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>la personne que vous venez d’indiquer</translation>
    </message>
    <message>
        <source>the photo before and after</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la photo d’avant et d’après</translation>
    </message>
    <message>
        <source>the photo on top</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la photo du dessus</translation>
    </message>
    <message>
        <source>the photos in a box</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>les photos d’un cadre</translation>
    </message>
    <message>
        <source>the photos of what is seen</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>les photos de ce qui est visible</translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>la même personne</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <extracomment>media/files.py media/replacing.py media/walk.py</extracomment>
        <translation>le système n’a pas donné de raison</translation>
    </message>
    <message>
        <source>the whole photo, filled, every pixel</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>photo entière, fenêtre remplie, chaque pixel</translation>
    </message>
    <message>
        <source>this one</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>ce visage-ci</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>models/dates.py</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>to the left</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>to the right</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>à droite</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>too dark</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>turn it to the right, to the left</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la tourner à droite, à gauche</translation>
    </message>
    <message>
        <source>turned away</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>tourné</translation>
    </message>
    <message>
        <source>two unnamed people</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>deux personnes sans nom</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>unnamed, {photos}</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>sans nom, {photos}</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>models/dates.py</extracomment>
        <translation>jusqu&apos;à</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>jusqu&apos;à {day}</translation>
    </message>
    <message>
        <source>walk through the faces</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>passer d’un visage à l’autre</translation>
    </message>
    <message>
        <source>what is known of it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ce qu’on sait d’elle</translation>
    </message>
    <message>
        <source>winter</source>
        <extracomment>models/dates.py</extracomment>
        <translation>hiver</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>avec</translation>
    </message>
    <message>
        <source>with the person, without, and further</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>avec la personne, sans elle, et ainsi de suite</translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>within {km} km of {city}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>à moins de {km} km de {city}</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>sans</translation>
    </message>
    <message>
        <source>without visible eyes</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>sans yeux visibles</translation>
    </message>
    <message>
        <source>without {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>sans {name}</translation>
    </message>
    <message>
        <source>write who it is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>écrire qui c’est</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes, it is whom the card says</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>oui, c’est la personne proposée sur la fiche</translation>
    </message>
    <message>
        <source>yes, that is them</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>oui, c’est bien cette personne</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>{answers} would name {photos}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>{answers} pour nommer {photos}</translation>
    </message>
    <message>
        <source>{answers} would settle {photos}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>{answers} pour mettre {photos} au clair</translation>
    </message>
    <message>
        <source>{around}, {country}</source>
        <extracomment>ui/search/place_offers.py</extracomment>
        <translation>{around}, {country}</translation>
    </message>
    <message>
        <source>{before} is {name} here</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Ici, ce n’est pas {before} mais {name}</translation>
    </message>
    <message>
        <source>{card}, favourite</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{card}, favori</translation>
    </message>
    <message>
        <source>{card}, perhaps {name}</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{card}, peut-être {name}</translation>
    </message>
    <message>
        <source>{chip}, remove with Backspace</source>
        <extracomment>ui/search/chip_button.py</extracomment>
        <translation>{chip}, Retour arrière pour retirer</translation>
    </message>
    <message>
        <source>{circle} is now {name}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{circle} s’appelle désormais {name}</translation>
    </message>
    <message>
        <source>{city}, {country}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{city}, {country}</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{count} jusqu’ici</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{degrees}° E</translation>
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
        <translation>{degrees}° O</translation>
    </message>
    <message numerus="yes">
        <source>{done} ({n} things had changed since and stayed)</source>
        <extracomment>services/undoing.py - for 1: {done} (one thing had changed since and stayed)</extracomment>
        <translation>
            <numerusform>{done} ({n} élément avait changé depuis et reste tel quel)</numerusform>
            <numerusform>{done} ({n} éléments avaient changé depuis et restent tels quels)</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done}, but {problems}</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>{done}, mais {problems}</translation>
    </message>
    <message numerus="yes">
        <source>{done}, with {n} copies</source>
        <extracomment>services/trash.py - for 1: {done}, with {n} copy</extracomment>
        <translation>
            <numerusform>{done}, avec {n} copie</numerusform>
            <numerusform>{done}, avec {n} copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}, with {n} other steps</source>
        <extracomment>services/undoing.py - for 1: {done}, with {n} other step</extracomment>
        <translation>
            <numerusform>{done}, avec {n} autre étape</numerusform>
            <numerusform>{done}, avec {n} autres étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, with “{other}”</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>{done}, avec «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{done}; removed {n} missing photos</source>
        <extracomment>services/trash.py - for 1: {done}; removed {n} missing photo</extracomment>
        <translation>
            <numerusform>{done}&#xa0;; {n} photo manquante retirée</numerusform>
            <numerusform>{done}&#xa0;; {n} photos manquantes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {n} photos stayed, for other photos are known there</source>
        <extracomment>services/relocating.py - for 1: {done}; {n} photo stayed, for other photos are known there</extracomment>
        <translation>
            <numerusform>{done}&#xa0;; {n} photo n’a pas suivi, car une autre est déjà connue à cet endroit</numerusform>
            <numerusform>{done}&#xa0;; {n} photos n’ont pas suivi, car d’autres sont déjà connues à cet endroit</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubts}, and alike all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>{doubts}, mais ressemblant malgré tout.</translation>
    </message>
    <message>
        <source>{doubts}: suggestions may be unsure.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>{doubts}&#xa0;: suggestions peut-être incertaines.</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>{faces} dans {photos}</translation>
    </message>
    <message>
        <source>{faces} in {photos}: use them?</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>{faces} dans {photos}&#xa0;: les utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>{faces} would move, {split} split, {joined} joined, {people} change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation>{faces} à déplacer, {split} à séparer, {joined} à réunir&#xa0;; cela touche {people}.</translation>
    </message>
    <message>
        <source>{file} is there already. Give another name.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{file} existe déjà. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{first} au {last} {month} {year}</translation>
    </message>
    <message>
        <source>{folder} is left out</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{folder} est laissé de côté</translation>
    </message>
    <message>
        <source>{folder} is part of the library again</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{folder} fait de nouveau partie de la bibliothèque</translation>
    </message>
    <message>
        <source>{format} files</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>fichiers {format}</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>{here} sur {total}</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>à {km} km de {city}</translation>
    </message>
    <message>
        <source>{licence} Do you accept that?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>{licence} Acceptez-vous cela&#xa0;?</translation>
    </message>
    <message>
        <source>{line}, {n} of {total}</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation>{line}, {n} sur {total}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>models/dates.py ui/photos/photo_words.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{names} in {photos}</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>{names} dans {photos}</translation>
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
        <translation>{name} n’a pas pu être lu&#xa0;; le fichier est peut-être endommagé ({cause}).</translation>
    </message>
    <message>
        <source>{name} holds no face networks (files ending in .onnx).</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} ne contient aucun réseau de visages (fichiers se terminant par .onnx).</translation>
    </message>
    <message>
        <source>{name} holds two files called {file}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} contient deux fichiers nommés {file}.</translation>
    </message>
    <message>
        <source>{name} holds {count} files; a pack has a handful.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} contient {count} fichiers&#xa0;; un pack n’en a que quelques-uns.</translation>
    </message>
    <message>
        <source>{name} is larger than it says and was not unpacked.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} est plus volumineux qu’annoncé et n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>{name} is no zip file that can be opened; it may be damaged.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} n’est pas un fichier zip lisible&#xa0;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>{name} is not complete: a pack needs a face detector (det_….onnx) and a recogniser.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>{name} n’est pas complet&#xa0;: un pack a besoin d’un détecteur de visages (det_….onnx) et d’un réseau de reconnaissance.</translation>
    </message>
    <message>
        <source>{name} wants to write outside its folder and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} veut écrire hors de son dossier et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} would unpack to far too much and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} prendrait beaucoup trop de place une fois décompressé et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name}, seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{name}, une seule apparition</translation>
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
        <translation>{name}&#xa0;?</translation>
    </message>
    <message>
        <source>{number}: {name}, {percent}% similar</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation>{number}&#xa0;: {name}, ressemblance {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>{n} Go</translation>
    </message>
    <message numerus="yes">
        <source>{n} answered, {photos} settled</source>
        <extracomment>ui/review/words.py - for 1: {n} answered, {photos} settled</extracomment>
        <translation>
            <numerusform>{n} réponse, {photos} au clair</numerusform>
            <numerusform>{n} réponses, {photos} au clair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>ui/review/words.py - for 1: {n} answer</extracomment>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <extracomment>ui/settings/library_section.py - for 1: {n} backup</extracomment>
        <translation>
            <numerusform>{n} sauvegarde</numerusform>
            <numerusform>{n} sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <extracomment>services/checking.py - for 1: {n} card</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} centroids</source>
        <extracomment>services/checking.py ui/main_window.py - for 1: {n} centroid</extracomment>
        <translation>
            <numerusform>{n} centroïde</numerusform>
            <numerusform>{n} centroïdes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be exported</source>
        <extracomment>models/export.py - for 1: {n} could not be exported</extracomment>
        <translation>
            <numerusform>{n} n’a pas pu être exportée</numerusform>
            <numerusform>{n} n’ont pas pu être exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written</source>
        <extracomment>models/names_report.py - for 1: {n} could not be written</extracomment>
        <translation>
            <numerusform>{n} n’a pas pu être écrit</numerusform>
            <numerusform>{n} n’ont pas pu être écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged centroids</source>
        <extracomment>services/centroids.py - for 1: {n} damaged centroid</extracomment>
        <translation>
            <numerusform>{n} centroïde endommagé</numerusform>
            <numerusform>{n} centroïdes endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} decision</extracomment>
        <translation>
            <numerusform>{n} décision</numerusform>
            <numerusform>{n} décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>models/regrouping.py services/checking.py services/distinguishing.py services/importing.py services/naming_together.py ui/crop/header.py ui/history/history_item_model.py ui/people/cards.py ui/people/person_header.py ui/photos/photo_words.py ui/restore_dialog.py ui/shared/photo_item_model.py ui/shared/words.py ui/split_dialog.py ui/told_names/names_list.py ui/viewer/bar.py workers/import_worker.py - for 1: {n} face</extracomment>
        <translation>
            <numerusform>{n} visage</numerusform>
            <numerusform>{n} visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not this person</source>
        <extracomment>services/rejecting.py - for 1: {n} face is not this person</extracomment>
        <translation>
            <numerusform>Pas cette personne&#xa0;: {n} visage</numerusform>
            <numerusform>Pas cette personne&#xa0;: {n} visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not {who}</source>
        <extracomment>services/rejecting.py services/review_answers.py - for 1: {n} face is not {who}</extracomment>
        <translation>
            <numerusform>Pas {who}&#xa0;: {n} visage</numerusform>
            <numerusform>Pas {who}&#xa0;: {n} visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are somebody else here and stay so.</source>
        <extracomment>models/told.py - for 1: {n} face is somebody else here and stays so.</extracomment>
        <translation>
            <numerusform>{n} visage est quelqu’un d’autre ici et le reste.</numerusform>
            <numerusform>{n} visages sont quelqu’un d’autre ici et le restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are strangers</source>
        <extracomment>services/moving_faces.py - for 1: {n} face is a stranger</extracomment>
        <translation>
            <numerusform>{n} visage classé parmi les inconnus</numerusform>
            <numerusform>{n} visages classés parmi les inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are {who}</source>
        <extracomment>services/review_answers.py services/teaching.py - for 1: {n} face is {who}</extracomment>
        <translation>
            <numerusform>{n} visage reconnu&#xa0;: {who}</numerusform>
            <numerusform>{n} visages reconnus&#xa0;: {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces could not be: the photos are not there. They stay with their people.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face could not be: the photos are not there. They stay with their people.</extracomment>
        <translation>
            <numerusform>{n} visage n’a pas pu l’être&#xa0;: les photos ne sont pas là. Il reste avec sa personne.</numerusform>
            <numerusform>{n} visages n’ont pas pu l’être&#xa0;: les photos ne sont pas là. Ils restent avec leurs personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces described by {title}.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face described by {title}.</extracomment>
        <translation>
            <numerusform>{n} visage décrit par {title}.</numerusform>
            <numerusform>{n} visages décrits par {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or fewer</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or fewer</extracomment>
        <translation>
            <numerusform>{n} visage ou moins</numerusform>
            <numerusform>{n} visages ou moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or more</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or more</extracomment>
        <translation>
            <numerusform>{n} visage ou plus</numerusform>
            <numerusform>{n} visages ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces seen once</source>
        <extracomment>ui/people/cards.py - for 1: {n} face seen once</extracomment>
        <translation>
            <numerusform>{n} visage vu une fois</numerusform>
            <numerusform>{n} visages vus une fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces selected</source>
        <extracomment>ui/people/person_selection.py - for 1: {n} face selected</extracomment>
        <translation>
            <numerusform>{n} visage sélectionné</numerusform>
            <numerusform>{n} visages sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were seen once or twice and can stay unnamed.</source>
        <extracomment>ui/review/words.py - for 1: {n} face was seen once or twice and can stay unnamed.</extracomment>
        <translation>
            <numerusform>{n} visage, vu une ou deux fois, peut rester sans nom.</numerusform>
            <numerusform>{n} visages, vus une ou deux fois, peuvent rester sans nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces without a usable box were left out.</source>
        <extracomment>workers/import_worker.py - for 1: {n} face without a usable box was left out.</extracomment>
        <translation>
            <numerusform>{n} visage sans cadre utilisable a été laissé de côté.</numerusform>
            <numerusform>{n} visages sans cadre utilisable ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>models/names_report.py ui/problems/problems_page.py ui/shared/rail.py - for 1: {n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files proved.</source>
        <extracomment>ui/names_out/report_dialog.py - for 1: {n} file proved.</extracomment>
        <translation>
            <numerusform>{n} fichier vérifié.</numerusform>
            <numerusform>{n} fichiers vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files would be written</source>
        <extracomment>models/names_report.py - for 1: {n} file would be written</extracomment>
        <translation>
            <numerusform>{n} fichier serait écrit</numerusform>
            <numerusform>{n} fichiers seraient écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>models/regrouping.py - for 1: {n} group</extracomment>
        <translation>
            <numerusform>{n} groupe</numerusform>
            <numerusform>{n} groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups and faces</source>
        <extracomment>services/naming_together.py - for 1: {n} group and faces</extracomment>
        <translation>
            <numerusform>{n} groupe et visages</numerusform>
            <numerusform>{n} groupes et visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} had them already</source>
        <extracomment>models/names_report.py - for 1: {n} had them already</extracomment>
        <translation>
            <numerusform>{n} les avait déjà</numerusform>
            <numerusform>{n} les avaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden people</source>
        <extracomment>ui/people/cards.py - for 1: {n} hidden person</extracomment>
        <translation>
            <numerusform>{n} personne masquée</numerusform>
            <numerusform>{n} personnes masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches.</source>
        <extracomment>ui/crop/who_field.py - for 1: {n} match.</extracomment>
        <translation>
            <numerusform>{n} résultat.</numerusform>
            <numerusform>{n} résultats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} metres above the sea</source>
        <extracomment>ui/viewer/panel_words.py - for 1: {n} metre above the sea</extracomment>
        <translation>
            <numerusform>{n} mètre d’altitude</numerusform>
            <numerusform>{n} mètres d’altitude</numerusform>
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
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces</source>
        <extracomment>ui/review/words.py - for 1: {n} more face</extracomment>
        <translation>
            <numerusform>{n} autre visage</numerusform>
            <numerusform>{n} autres visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>ui/review/words.py - for 1: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} autre visage&#xa0;: {name}</numerusform>
            <numerusform>{n} autres visages&#xa0;: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with this person.</extracomment>
        <translation>
            <numerusform>{n} autre visage a rejoint cette personne.</numerusform>
            <numerusform>{n} autres visages ont rejoint cette personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with {whom}.</extracomment>
        <translation>
            <numerusform>{n} autre visage a rejoint {whom}.</numerusform>
            <numerusform>{n} autres visages ont rejoint {whom}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more people</source>
        <extracomment>ui/people/person_company.py - for 1: {n} more person</extracomment>
        <translation>
            <numerusform>{n} autre personne</numerusform>
            <numerusform>{n} autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like this person.</extracomment>
        <translation>
            <numerusform>{n} autre visage sans nom ressemble à cette personne.</numerusform>
            <numerusform>{n} autres visages sans nom ressemblent à cette personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like {whom}.</extracomment>
        <translation>
            <numerusform>{n} autre visage sans nom ressemble à {whom}.</numerusform>
            <numerusform>{n} autres visages sans nom ressemblent à {whom}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named faces</source>
        <extracomment>ui/told_names/offer_bar.py - for 1: {n} named face</extracomment>
        <translation>
            <numerusform>{n} visage nommé</numerusform>
            <numerusform>{n} visages nommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people</source>
        <extracomment>models/regrouping.py - for 1: {n} named person</extracomment>
        <translation>
            <numerusform>{n} personne nommée</numerusform>
            <numerusform>{n} personnes nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py - for 1: {n} named person stays marked in the photos they are in now.</extracomment>
        <translation>
            <numerusform>{n} personne nommée reste indiquée sur les photos où elle est déjà.</numerusform>
            <numerusform>{n} personnes nommées restent indiquées sur les photos où elles sont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>models/told.py services/told_names.py ui/names_out/write_names_dialog.py - for 1: {n} name</extracomment>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names fit no face.</source>
        <extracomment>models/told.py - for 1: {n} name fits no face.</extracomment>
        <translation>
            <numerusform>{n} nom ne correspond à aucun visage.</numerusform>
            <numerusform>{n} noms ne correspondent à aucun visage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are drawn and not yet saved</source>
        <extracomment>ui/crop/stage_words.py - for 1: {n} new face is drawn and not yet saved</extracomment>
        <translation>
            <numerusform>{n} nouveau visage dessiné, pas encore enregistré</numerusform>
            <numerusform>{n} nouveaux visages dessinés, pas encore enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are not saved yet.</source>
        <extracomment>ui/crop/saying.py - for 1: {n} new face is not saved yet.</extracomment>
        <translation>
            <numerusform>{n} nouveau visage n’est pas encore enregistré.</numerusform>
            <numerusform>{n} nouveaux visages ne sont pas encore enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {people}</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>{n} sur {people}</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>{n} sur {photos}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are {who}</source>
        <extracomment>ui/teach_dialog.py - for 1: {n} of {total} is {who}</extracomment>
        <translation>
            <numerusform>{n} sur {total} est {who}</numerusform>
            <numerusform>{n} sur {total} sont {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs look alike</source>
        <extracomment>ui/review/words.py - for 1: {n} pair looks alike</extracomment>
        <translation>
            <numerusform>{n} paire se ressemble</numerusform>
            <numerusform>{n} paires se ressemblent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>services/describing.py services/distinguishing.py services/importing.py services/joining.py services/merging.py services/naming_together.py services/strangers.py ui/page_readings.py ui/people/cards.py ui/people/people_menu.py ui/people/people_page.py workers/import_worker.py - for 1: {n} person</extracomment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people in this circle</source>
        <extracomment>ui/people/people_circles.py - for 1: {n} person in this circle</extracomment>
        <translation>
            <numerusform>{n} personne dans ce cercle</numerusform>
            <numerusform>{n} personnes dans ce cercle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people named</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} person named</extracomment>
        <translation>
            <numerusform>{n} personne nommée</numerusform>
            <numerusform>{n} personnes nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo files will be rewritten. Where that is not safe, the names go beside them.</source>
        <extracomment>ui/names_out/write_names_dialog.py - for 1: {n} photo file will be rewritten. Where that is not safe, the names go beside it.</extracomment>
        <translation>
            <numerusform>{n} fichier photo sera réécrit. Si ce n’est pas sûr, les noms vont à côté.</numerusform>
            <numerusform>{n} fichiers photo seront réécrits. Si ce n’est pas sûr, les noms vont à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>models/person.py - for 1: {n} photo</extracomment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are kept apart</source>
        <extracomment>services/stacks.py - for 1: {n} photo is kept apart</extracomment>
        <translation>
            <numerusform>{n} photo reste à part</numerusform>
            <numerusform>{n} photos restent à part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are shown as one</source>
        <extracomment>services/stacks.py - for 1: {n} photo is shown as one</extracomment>
        <translation>
            <numerusform>{n} photo affichée comme une seule</numerusform>
            <numerusform>{n} photos affichées comme une seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are shown for themselves</source>
        <extracomment>services/stacks.py - for 1: {n} photo is shown for itself</extracomment>
        <translation>
            <numerusform>{n} photo affichée séparément</numerusform>
            <numerusform>{n} photos affichées séparément</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos could not be used.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo could not be used.</extracomment>
        <translation>
            <numerusform>{n} photo n’a pas pu être utilisée.</numerusform>
            <numerusform>{n} photos n’ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos exported to {folder}</source>
        <extracomment>models/export.py - for 1: {n} photo exported to {folder}</extracomment>
        <translation>
            <numerusform>{n} photo exportée vers {folder}</numerusform>
            <numerusform>{n} photos exportées vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved along to {folder}</source>
        <extracomment>services/relocating.py - for 1: {n} photo moved along to {folder}</extracomment>
        <translation>
            <numerusform>{n} photo a suivi vers {folder}</numerusform>
            <numerusform>{n} photos ont suivi vers {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos together</source>
        <extracomment>ui/people/company_list.py - for 1: {n} photo together</extracomment>
        <translation>
            <numerusform>{n} photo ensemble</numerusform>
            <numerusform>{n} photos ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not found.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo was not found.</extracomment>
        <translation>
            <numerusform>{n} photo n’a pas été trouvée.</numerusform>
            <numerusform>{n} photos n’ont pas été trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were settled.</source>
        <extracomment>ui/review/words.py - for 1: {n} photo was settled.</extracomment>
        <translation>
            <numerusform>{n} photo mise au clair.</numerusform>
            <numerusform>{n} photos mises au clair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>ui/places/places_page.py - for 1: {n} place</extracomment>
        <translation>
            <numerusform>{n} lieu</numerusform>
            <numerusform>{n} lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>ui/scans_controller.py - for 1: {n} problem</extracomment>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>ui/shared/rail.py - for 1: {n} question</extracomment>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>services/checking.py - for 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} référence</numerusform>
            <numerusform>{n} références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} say something else</source>
        <extracomment>models/names_report.py - for 1: {n} says something else</extracomment>
        <translation>
            <numerusform>{n} dit autre chose</numerusform>
            <numerusform>{n} disent autre chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} screenshots folded away</source>
        <extracomment>ui/photos/timeline_header.py - for 1: {n} screenshot folded away</extracomment>
        <translation>
            <numerusform>{n} capture d’écran repliée</numerusform>
            <numerusform>{n} captures d’écran repliées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/viewer/menus.py - for 1: {n} second</extracomment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>ui/people/people_deeds.py ui/people/people_selection.py ui/photos/photos_bar.py - for 1: {n} selected</extracomment>
        <translation>
            <numerusform>Sélection&#xa0;: {n}</numerusform>
            <numerusform>Sélection&#xa0;: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stacks made</source>
        <extracomment>services/stacks.py - for 1: {n} stack made</extracomment>
        <translation>
            <numerusform>{n} pile faite</numerusform>
            <numerusform>{n} piles faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>ui/history/history_page.py - for 1: {n} step</extracomment>
        <translation>
            <numerusform>{n} étape</numerusform>
            <numerusform>{n} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers</source>
        <extracomment>ui/people/cards.py - for 1: {n} stranger</extracomment>
        <translation>
            <numerusform>{n} inconnu</numerusform>
            <numerusform>{n} inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnamed</source>
        <extracomment>ui/crop/header.py - for 1: {n} unnamed</extracomment>
        <translation>
            <numerusform>{n} sans nom</numerusform>
            <numerusform>{n} sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <extracomment>models/export.py - for 1: {n} was there already</extracomment>
        <translation>
            <numerusform>{n} y était déjà</numerusform>
            <numerusform>{n} y étaient déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}k</source>
        <extracomment>ui/places/spot_painter.py</extracomment>
        <translation>{n} k</translation>
    </message>
    <message>
        <source>{one} ({photos}) and {other} ({others})</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation>{one} ({photos}) et {other} ({others})</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>services/distinguishing.py ui/review/pair_row.py</extracomment>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} and {other} swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Noms échangés&#xa0;: {one} et {other}</translation>
    </message>
    <message>
        <source>{one}, {photos}, and {other}, {others}.</source>
        <extracomment>ui/review/pair_model.py</extracomment>
        <translation>{one}, {photos}, et {other}, {others}.</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>{ours} here, removed from the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} ici, retiré du fichier</translation>
    </message>
    <message>
        <source>{ours} here, {theirs} in the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} ici, {theirs} dans le fichier</translation>
    </message>
    <message>
        <source>{ours} is drawn elsewhere in the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} est dessiné ailleurs dans le fichier</translation>
    </message>
    <message>
        <source>{page}, {count}</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>{page}, {count}</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the folder {folder} is not there; perhaps its disk is not connected. Nothing was deleted.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>{path} ne peut pas être mis à la corbeille&#xa0;: le dossier {folder} n’est pas là&#xa0;; son disque n’est peut-être pas connecté. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>{path} could not be brought back from the trash ({cause}). Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} n’a pas pu être repris de la corbeille ({cause}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash ({cause}). Nothing was deleted.</source>
        <extracomment>media/freedesktop_trash.py</extracomment>
        <translation>{path} n’a pas pu être mis à la corbeille ({cause}). Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash. Perhaps its disk has none.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} n’a pas pu être mis à la corbeille. Son disque n’en a peut-être pas.</translation>
    </message>
    <message>
        <source>{path} holds another picture than the one you see. Nothing was deleted; look for new photos (F5) first.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>{path} contient une autre image que celle que vous voyez. Rien n’a été supprimé&#xa0;; recherchez d’abord les nouvelles photos (F5).</translation>
    </message>
    <message>
        <source>{path} is not in the library. Scan its folder first.</source>
        <extracomment>repository/photos.py</extracomment>
        <translation>{path} n’est pas dans la bibliothèque. Analysez d’abord son dossier.</translation>
    </message>
    <message>
        <source>{path} is not in the trash any more: it was emptied. Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} n’est plus dans la corbeille&#xa0;: elle a été vidée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not in the trash as it was put there. Nothing was changed.</source>
        <extracomment>media/freedesktop_trash.py media/trash.py</extracomment>
        <translation>{path} n’est pas dans la corbeille comme il y a été mis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not the photo it was. Nothing was deleted.</source>
        <extracomment>services/trash_steps.py</extracomment>
        <translation>{path} n’est plus la photo que c’était. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>{people} joined {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>Fusion avec {name}&#xa0;: {people}</translation>
    </message>
    <message>
        <source>{people}, {n} named</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>{people}, {n} avec un nom</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>ui/crop/candidates.py ui/crop/near_row.py ui/crop/other_faces.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}% similar to the others</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>ressemblance avec les autres&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}% similar to {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>ressemblance avec {who}&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{person}  ·  {percent}% similar</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>{person}  ·  ressemblance {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{photos} added, {problems}; see Problems.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Ajout de {photos}, {problems}&#xa0;; voir Problèmes.</translation>
    </message>
    <message>
        <source>{photos} added.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Ajout de {photos}.</translation>
    </message>
    <message>
        <source>{photos} near {places}</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>{photos} près de {places}</translation>
    </message>
    <message>
        <source>{photos}, number {place} on top</source>
        <extracomment>ui/stacks/offer_list.py</extracomment>
        <translation>{photos}, la numéro {place} au-dessus</translation>
    </message>
    <message>
        <source>{photos}, {people}</source>
        <extracomment>ui/page_readings.py</extracomment>
        <translation>{photos}, {people}</translation>
    </message>
    <message>
        <source>{pixels} ({mega} megapixels)</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>{pixels} ({mega} mégapixels)</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>ui/crop/header.py ui/viewer/bar.py</extracomment>
        <translation>{place} sur {total}</translation>
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
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size}, {speed} on this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>{size}, {speed} sur cet ordinateur</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{stage}: {facts}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{stage}&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <extracomment>models/listing.py</extracomment>
        <translation>{things} et {last}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} s</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>{title} could not run the face networks, so this computer&apos;s processor does it: slower, with the same result.</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>{title} n’a pas pu exécuter les réseaux de visages&#xa0;; le processeur de cet ordinateur s’en charge&#xa0;: plus lent, même résultat.</translation>
    </message>
    <message>
        <source>{title} is needed and stays.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>{title} est nécessaire et reste.</translation>
    </message>
    <message>
        <source>{title} should give {wanted} numbers a face, not {dim}.</source>
        <extracomment>faces/onnx_engine.py</extracomment>
        <translation>{title} devrait donner {wanted} nombres par visage, pas {dim}.</translation>
    </message>
    <message>
        <source>{told}, known here</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>{told}, connu ici</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>{what} (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and could not be rebuilt.</source>
        <extracomment>services/checking.py - for 1: {what} was damaged and could not be rebuilt.</extracomment>
        <translation>
            <numerusform>Données endommagées, impossibles à reconstruire&#xa0;: {what}.</numerusform>
            <numerusform>Données endommagées, impossibles à reconstruire&#xa0;: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt.</source>
        <extracomment>services/checking.py ui/main_window.py - for 1: {what} was damaged and rebuilt.</extracomment>
        <translation>
            <numerusform>Données endommagées et reconstruites&#xa0;: {what}.</numerusform>
            <numerusform>Données endommagées et reconstruites&#xa0;: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt; {n} could not be.</source>
        <extracomment>services/checking.py - for 1: {what} were damaged and rebuilt; {n} could not be.</extracomment>
        <translation>
            <numerusform>Données endommagées et reconstruites&#xa0;: {what}, sauf {n}.</numerusform>
            <numerusform>Données endommagées et reconstruites&#xa0;: {what}, sauf {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, first {n} shown</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, les {n} premiers</translation>
    </message>
    <message>
        <source>{what}, fold up</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, replier</translation>
    </message>
    <message>
        <source>{what}, folded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, liste repliée</translation>
    </message>
    <message>
        <source>{what}, unfolded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, liste dépliée</translation>
    </message>
    <message>
        <source>{what}, {photos}</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>{what}, {photos}</translation>
    </message>
    <message>
        <source>{who} ({percent}%) is another face of this photo.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} ({percent}&#xa0;%) est déjà un autre visage de cette photo.</translation>
    </message>
    <message>
        <source>{who} is already in this photo.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{who} est déjà sur cette photo.</translation>
    </message>
    <message>
        <source>{who} is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation>{who} est maintenant deux fois sur cette photo.</translation>
    </message>
    <message>
        <source>{who} is shown again</source>
        <extracomment>services/describing.py</extracomment>
        <translation>À nouveau visible&#xa0;: {who}</translation>
    </message>
    <message>
        <source>{who} looks about as similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} lui ressemble à peu près autant ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>{who} looks more similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} lui ressemble davantage ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>{who} selected, {place} of {total}</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Sélection&#xa0;: {who}, {place} sur {total}</translation>
    </message>
    <message>
        <source>{who} was born on {day}</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Date de naissance&#xa0;: {who}, {day}</translation>
    </message>
    <message>
        <source>{who}, confirmed</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>{who}, visage confirmé</translation>
    </message>
    <message>
        <source>{who}, face {place} of {of}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>{who}, visage {place} sur {of}</translation>
    </message>
    <message>
        <source>{who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation>{who}, ressemblance {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{who}, {photos}, similarity {percent}%</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who}, {photos}, ressemblance {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{who}, {place} of {total}</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>{who}, {place} sur {total}</translation>
    </message>
    <message>
        <source>{who}: not {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{who}&#xa0;: plus dans {circle}</translation>
    </message>
    <message>
        <source>{who}: {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{who}&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>{why} The names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>{why} Les noms sont à côté.</translation>
    </message>
    <message numerus="yes">
        <source>{years}: {n} faces</source>
        <extracomment>ui/people/person_eras.py - for 1: {years}: {n} face</extracomment>
        <translation>
            <numerusform>{years}&#xa0;: {n} visage</numerusform>
            <numerusform>{years}&#xa0;: {n} visages</numerusform>
        </translation>
    </message>
    <message>
        <source>“{step}”</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>«&#xa0;{step}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be brought back on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be brought back on its own: {others} is in the way.</extracomment>
        <translation>
            <numerusform>«&#xa0;{step}&#xa0;» ne peut pas être rétabli seul&#xa0;: {others} l’empêche.</numerusform>
            <numerusform>«&#xa0;{step}&#xa0;» ne peut pas être rétabli seul&#xa0;: {others} l’empêchent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be undone on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be undone on its own: {others} is in the way.</extracomment>
        <translation>
            <numerusform>«&#xa0;{step}&#xa0;» ne peut pas être annulé seul&#xa0;: {others} l’empêche.</numerusform>
            <numerusform>«&#xa0;{step}&#xa0;» ne peut pas être annulé seul&#xa0;: {others} l’empêchent.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like 2015-03-09.</source>
        <extracomment>services/facts.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date. Écrivez par exemple 2015-03-09.</translation>
    </message>
</context>
</TS>
