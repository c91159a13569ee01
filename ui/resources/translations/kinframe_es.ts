<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Kinframe</name>
    <message>
        <source>&amp;About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>A&amp;cerca de {product}</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>So&amp;bre esta persona…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;Birth date…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>F&amp;echa de nacimiento…</translation>
    </message>
    <message>
        <source>&amp;Circles</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Círcu&amp;los</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Confirm everybody in this photo</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Confirmar a todos en esta foto</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Hacer &amp;cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export photos…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>&amp;Exportar fotos…</translation>
    </message>
    <message>
        <source>&amp;Faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Caras</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Ir a una fecha…</translation>
    </message>
    <message>
        <source>&amp;Group all faces anew…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Agrupar de nuevo todas las caras…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/menus.py ui/window_menus.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Look for new photos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Buscar fotos nuevas</translation>
    </message>
    <message>
        <source>&amp;Merge these people</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Unir estas &amp;personas</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;Mirror or collage: people may be here twice</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Espejo o collage: puede haber personas repetidas</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Mover a…</translation>
    </message>
    <message>
        <source>&amp;Names in your files…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Nombres en los archivos…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>No&amp;mbre…</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Not this person</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;No es esta persona</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Pause the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Pausar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Resume the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Continuar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Stop the scan</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Detener la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Strangers: never ask</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Desconocidos: no preguntar nunca</translation>
    </message>
    <message>
        <source>&amp;Take the last answer back</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>Deshacer la última &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Use as cover</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Usar como portada</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Write names into files…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>Escribir &amp;nombres en archivos…</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Sí</translation>
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
            <numerusform>, falta {n}</numerusform>
            <numerusform>, faltan {n}</numerusform>
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
        <translation>/ otra persona</translation>
    </message>
    <message>
        <source>0, 2, 1</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>0, 2, 1</translation>
    </message>
    <message>
        <source>1 merges, Enter saves and asks.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>1 une, Intro guarda y pregunta.</translation>
    </message>
    <message>
        <source>1 merges, Enter saves the outline.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>1 une, Intro guarda el contorno.</translation>
    </message>
    <message>
        <source>1 or 2 shows the other</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>1 o 2 muestra la otra</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>1–{number} shows another</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>1–{number} muestra otra</translation>
    </message>
    <message>
        <source>2014, June 2014, 3 June 2014</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>2014, junio 2014, 3 junio 2014</translation>
    </message>
    <message>
        <source>2015-03-09, or the year</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation>2015-03-09, o solo el año</translation>
    </message>
    <message>
        <source>A &amp;stranger: never ask</source>
        <extracomment>ui/page_menus.py ui/person_lines.py</extracomment>
        <translation>Un &amp;desconocido: no preguntar nunca</translation>
    </message>
    <message>
        <source>A better outline is shown.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Se muestra un contorno mejor.</translation>
    </message>
    <message>
        <source>A circle is a few people who belong together, such as family or friends.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un círculo son unas pocas personas que van juntas, como la familia o los amigos.</translation>
    </message>
    <message>
        <source>A circle you searched for is gone from the library.</source>
        <extracomment>ui/search/search_controller.py</extracomment>
        <translation>Un círculo de la búsqueda ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>A click on a person&apos;s chip turns it from with to without, and further.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un clic en la etiqueta de una persona la cambia de “con” a “sin”, y así sucesivamente.</translation>
    </message>
    <message>
        <source>A click on a spot or a town shows its photos; with Shift you can drag a box.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un clic en un punto o una ciudad muestra sus fotos; con Mayús se arrastra un recuadro.</translation>
    </message>
    <message>
        <source>A face of somebody unnamed</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Una cara de alguien sin nombre</translation>
    </message>
    <message>
        <source>A face of theirs, {day}, {percent}% similar</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>Una cara suya, {day}, parecido del {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>A face of {name}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Una cara de {name}</translation>
    </message>
    <message>
        <source>A face of {who}</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Una cara de {who}</translation>
    </message>
    <message>
        <source>A face that is stored</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Una cara guardada</translation>
    </message>
    <message>
        <source>A face that was missed can be drawn: open its photo and drag a rectangle over it.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Si falta una cara, se puede dibujar: abra su foto y arrastre un recuadro sobre ella.</translation>
    </message>
    <message>
        <source>A face that was missed can be drawn; see below.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si falta una cara, se puede dibujar; véase más abajo.</translation>
    </message>
    <message>
        <source>A face you drew</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Una cara dibujada</translation>
    </message>
    <message>
        <source>A face you have named yourself stays as it is, and Ctrl+Z takes all of it back at once.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Una cara ya nombrada aquí se queda como está, y Ctrl+Z lo retira todo de una vez.</translation>
    </message>
    <message>
        <source>A favourite: shown before the others</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Favorito: se muestra antes que los demás</translation>
    </message>
    <message>
        <source>A film is searched in the picture that stands for it. What was found before stays.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Un vídeo se mira en la imagen que lo representa. Lo ya encontrado se queda.</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Una carpeta por persona</translation>
    </message>
    <message>
        <source>A letter, Enter or /</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Una letra, Intro o /</translation>
    </message>
    <message>
        <source>A letter, or F2</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Una letra, o F2</translation>
    </message>
    <message>
        <source>A name may have up to {most} characters; this one has {count}.</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Un nombre puede tener hasta {most} caracteres; este tiene {count}.</translation>
    </message>
    <message>
        <source>A network of the pack in {folder} cannot be loaded; it may be damaged.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>Una red del paquete de {folder} no se puede cargar; puede estar dañada.</translation>
    </message>
    <message>
        <source>A new person, with a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Una persona nueva, con nombre</translation>
    </message>
    <message>
        <source>A newer version of Kinframe made this backup. Update the program first. Nothing was changed.</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation>Esta copia de seguridad la hizo una versión más nueva de Kinframe. Hay que actualizar antes el programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer version of Kinframe wrote this library. Update the program to open it. ({file})</source>
        <extracomment>repository/migrating.py</extracomment>
        <translation>Una versión más reciente de Kinframe escribió esta biblioteca. Actualice el programa para abrirla. ({file})</translation>
    </message>
    <message>
        <source>A pack called {name} is being added already.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Ya se está añadiendo un paquete llamado {name}.</translation>
    </message>
    <message>
        <source>A person may have up to {n} nicknames.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation>Una persona puede tener hasta {n} apodos.</translation>
    </message>
    <message>
        <source>A person&apos;s page</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>La página de una persona</translation>
    </message>
    <message>
        <source>A photo of two people is in both.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Una foto de dos personas va en ambas.</translation>
    </message>
    <message>
        <source>A photo whose file is gone keeps its faces and names, and is known again when it is found.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Una foto cuyo archivo ya no está conserva sus caras y nombres, y se reconoce cuando se encuentra de nuevo.</translation>
    </message>
    <message>
        <source>A question you have answered is not asked again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Una pregunta ya respondida no se repite.</translation>
    </message>
    <message>
        <source>A scan finds what digiKam, Lightroom, Picasa or Windows wrote into photos or beside them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Al recorrer las carpetas se encuentra lo que digiKam, Lightroom, Picasa o Windows escribieron en las fotos o al lado.</translation>
    </message>
    <message>
        <source>A small XMP file for each; the photos stay as they are.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Un pequeño archivo XMP para cada una; las fotos quedan como están.</translation>
    </message>
    <message>
        <source>A stack takes two photos. Nothing was changed.</source>
        <extracomment>services/stacks.py</extracomment>
        <translation>Una pila necesita dos fotos. No se cambió nada.</translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Un desconocido</translation>
    </message>
    <message>
        <source>A stranger is somebody you do not want to be asked about: nobody is proposed as them.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Un desconocido es alguien por quien no se desea que el programa pregunte: nunca se propone para ninguna cara.</translation>
    </message>
    <message>
        <source>A stranger: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Un desconocido: no preguntar nunca</translation>
    </message>
    <message>
        <source>About this person</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Sobre esta persona</translation>
    </message>
    <message>
        <source>About this photo</source>
        <extracomment>ui/viewer/menus.py ui/viewer/panel.py</extracomment>
        <translation>Acerca de esta foto</translation>
    </message>
    <message>
        <source>About this photo (I)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Acerca de esta foto (I)</translation>
    </message>
    <message>
        <source>About {product}</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Acerca de {product}</translation>
    </message>
    <message>
        <source>About {who}</source>
        <extracomment>services/about.py ui/about_dialog.py</extracomment>
        <translation>Sobre {who}</translation>
    </message>
    <message>
        <source>About…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Sobre esta persona…</translation>
    </message>
    <message>
        <source>Accept the g&amp;uess</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Aceptar la &amp;suposición</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Añadir fecha de nacimiento…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Añadir desde una carpeta…</translation>
    </message>
    <message>
        <source>Add from a zip file…</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Añadir desde un archivo zip…</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation>Añadir “{name}” como persona nueva</translation>
    </message>
    <message>
        <source>Adjust the outline</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Ajustar el contorno</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All of it together</source>
        <extracomment>ui/search/together.py</extracomment>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>All of this is in the menu of a card: right-click it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Todo esto está en el menú de la tarjeta: clic derecho sobre ella.</translation>
    </message>
    <message>
        <source>All photos</source>
        <extracomment>ui/names_out_controller.py ui/photos/panel_model.py</extracomment>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>All photos on the map</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Todas las fotos en el mapa</translation>
    </message>
    <message>
        <source>All photos together.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Todas las fotos juntas.</translation>
    </message>
    <message>
        <source>All {total} are {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Las {total} son de {who}</translation>
    </message>
    <message>
        <source>Almost certainly the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Casi con seguridad la misma persona.</translation>
    </message>
    <message>
        <source>Almost certainly two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Casi con seguridad dos personas distintas.</translation>
    </message>
    <message>
        <source>Also at</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>También en</translation>
    </message>
    <message>
        <source>An older version of Kinframe wrote this library, and it must be updated once.</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Esta biblioteca la escribió una versión anterior de Kinframe y hay que actualizarla una vez.</translation>
    </message>
    <message>
        <source>Another circle</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Otro círculo</translation>
    </message>
    <message>
        <source>Another circle: Family, Friends, a club</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Otro círculo: familia, amigos, un club</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Another program has this file open.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Otro programa tiene abierto este archivo.</translation>
    </message>
    <message>
        <source>Another program has written this file at the same moment.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Otro programa escribió este archivo en el mismo momento.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Otro programa está usando el archivo. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again in a moment.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Otro programa está usando la biblioteca. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Answer the &amp;question</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Responder a la pregunta</translation>
    </message>
    <message>
        <source>Answering questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Responder preguntas</translation>
    </message>
    <message>
        <source>Any of several people</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Cualquiera de varias personas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Appears with</source>
        <extracomment>ui/people/company_list.py ui/people/person_company.py</extracomment>
        <translation>Aparece con</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>El motor neuronal de Apple (Core ML)</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>models/dates.py</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <extracomment>ui/review/words.py ui/teach_dialog.py</extracomment>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Are these two different people?</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>¿Son dos personas distintas?</translation>
    </message>
    <message numerus="yes">
        <source>Are these {n} faces all {name}?</source>
        <extracomment>ui/review/words.py - for 1: Is this {name}?</extracomment>
        <translation>
            <numerusform>¿Es {name}?</numerusform>
            <numerusform>¿Son estas {n} caras todas de {name}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>¿Son estas caras de {who}?</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Flechas, Intro</translation>
    </message>
    <message>
        <source>Arrows, PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Flechas, RePág, AvPág</translation>
    </message>
    <message>
        <source>As soon as somebody is seen again, questions come here.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>En cuanto se vea de nuevo a alguien, aquí habrá preguntas.</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Como pide el sistema</translation>
    </message>
    <message>
        <source>Ask in a dialog</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Preguntar en un cuadro de diálogo</translation>
    </message>
    <message numerus="yes">
        <source>Ask the {n} I skipped</source>
        <extracomment>ui/review/words.py - for 1: Ask the one I skipped</extracomment>
        <translation>
            <numerusform>Preguntar la que omití</numerusform>
            <numerusform>Preguntar las {n} que omití</numerusform>
        </translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>models/dates.py</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Volver a todas las personas</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Volver a las fotos (Esc)</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Volver a la pregunta (Esc)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Copia de seguridad hecha.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>services/backing_up.py</extracomment>
        <translation>Haciendo copia de seguridad</translation>
    </message>
    <message>
        <source>Backspace, Left</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Retroceso, Izquierda</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/restore_dialog.py ui/settings/library_section.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups hold it too, so erasing deletes them; none of that can be taken back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Las copias de seguridad también los contienen, así que al borrar se eliminan; nada de eso se puede deshacer.</translation>
    </message>
    <message>
        <source>Backups made until now hold them too, so they are deleted.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Las copias de seguridad hechas hasta ahora también los contienen, así que se eliminan.</translation>
    </message>
    <message>
        <source>Backups, and moving to another place</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Copias de seguridad y traslado a otro lugar</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Behind this picture is another one that would be lost if the file grew, so nothing is written into it.</source>
        <extracomment>media/jpeg_embedding.py</extracomment>
        <translation>Detrás de esta imagen hay otra que se perdería si el archivo creciera, así que no se escribe nada en él.</translation>
    </message>
    <message>
        <source>Beside it stands whom it looks like: 1 says it is them, K that it is somebody new.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Al lado aparece a quién se parece: 1 dice que es esa persona, K que es una persona nueva.</translation>
    </message>
    <message>
        <source>Beside the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Junto a las fotos</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Birth date of {who} forgotten</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Fecha de nacimiento de {who} olvidada</translation>
    </message>
    <message numerus="yes">
        <source>Both are in {n} photos.</source>
        <extracomment>services/evidence.py - for 1: Both are in {n} photo.</extracomment>
        <translation>
            <numerusform>Ambas personas están en {n} foto.</numerusform>
            <numerusform>Ambas personas están en {n} fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both faces are the same person, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Ambas caras son de la misma persona, así que no hay nada que intercambiar.</translation>
    </message>
    <message>
        <source>Box deleted</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation>Recuadro eliminado</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring these back as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Recuperar también estos</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>B&amp;orrar la búsqueda</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/suggestion_card.py ui/export_dialog.py ui/forget_dialog.py ui/names_out/write_names_dialog.py ui/people/people_circle_dialog.py ui/restore_dialog.py ui/settings/pack_row.py ui/split_dialog.py ui/told_names/told_names_dialog.py ui/trash_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change birth date…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Cambiar fecha de nacimiento…</translation>
    </message>
    <message>
        <source>Change the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Cambiar el recuadro</translation>
    </message>
    <message>
        <source>Change to these</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Cambiar a estas</translation>
    </message>
    <message>
        <source>Changes on the disk</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Cambios en el disco</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation>Comprobando la biblioteca</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Choose a folder of photos, or drop one on the window.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Elija una carpeta de fotos, o suéltela en la ventana.</translation>
    </message>
    <message>
        <source>Choose a folder of photos. Kinframe finds the faces in it and groups them into people.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation>Elija una carpeta de fotos. Kinframe busca las caras que hay en ella y las agrupa por personas.</translation>
    </message>
    <message>
        <source>Choose a folder with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Elegir una carpeta con redes de caras</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Elegir una persona…</translation>
    </message>
    <message>
        <source>Choose a zip file with face networks</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Elegir un archivo zip con redes de caras</translation>
    </message>
    <message>
        <source>Choose all names</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Elegir todos los nombres</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Elegir una zona</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>ui/export_dialog.py ui/shared/first_page.py</extracomment>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose no name</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>No elegir ningún nombre</translation>
    </message>
    <message>
        <source>Choose the file of the old program</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Elegir el archivo del programa anterior</translation>
    </message>
    <message>
        <source>Choose two people who are different.</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Elija dos personas distintas.</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circles</source>
        <extracomment>ui/about_dialog.py ui/people/people_circles.py ui/people/people_menu.py ui/people/people_selection.py ui/search/offers.py</extracomment>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Circles, favourites, hidden people and strangers</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Círculos, favoritos, ocultos y desconocidos</translation>
    </message>
    <message>
        <source>Circles: {names}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation>Círculos: {names}</translation>
    </message>
    <message>
        <source>Cities are from GeoNames (CC BY 4.0), outlines from Natural Earth.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Las ciudades son de GeoNames (CC BY 4.0), los contornos de Natural Earth.</translation>
    </message>
    <message>
        <source>Cities: GeoNames, CC BY 4.0. Outlines: Natural Earth.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Ciudades: GeoNames, CC BY 4.0. Contornos: Natural Earth.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>ui/search/chip_field.py ui/search/nothing_found.py</extracomment>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Click a card without a name, type, and press Enter; Tab goes on to the next one.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Haga clic en una tarjeta sin nombre, escriba y pulse Intro; Tab pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Click a face and type a name. Everybody like it is named with it.</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>Haga clic en una cara y escriba un nombre. Todas las parecidas lo reciben.</translation>
    </message>
    <message>
        <source>Click both eyes; or move the marks with the arrow keys, Tab for the other one, and press Enter.</source>
        <extracomment>ui/crop/keyed_stage.py</extracomment>
        <translation>Haga clic en ambos ojos; o mueva las marcas con las flechas, pase a la otra con Tab y pulse Intro.</translation>
    </message>
    <message>
        <source>Click the eyes</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Marcar los ojos</translation>
    </message>
    <message>
        <source>Click the photo that is to stand for the others.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Clic en la foto que representará a las demás.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/damaged_library_dialog.py ui/keys_dialog.py ui/names_out/report_dialog.py ui/regroup_dialog.py ui/split_dialog.py ui/stacks/stacks_dialog.py ui/told_names/told_names_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closer</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Más cerca</translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} people.</source>
        <extracomment>ui/crop/suggestion_words.py - for 1: Compared with {n} person.</extracomment>
        <translation>
            <numerusform>Comparada con {n} persona.</numerusform>
            <numerusform>Comparada con {n} personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm &amp;all faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Confirmar &amp;todas las caras</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Confirmar {count}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} faces</source>
        <extracomment>ui/people/person_tools.py - for 1: Confirm {n} face</extracomment>
        <translation>
            <numerusform>Confirmar {n} cara</numerusform>
            <numerusform>Confirmar {n} caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} names</source>
        <extracomment>ui/crop/header.py - for 1: Confirm {n} name</extracomment>
        <translation>
            <numerusform>Confirmar {n} nombre</numerusform>
            <numerusform>Confirmar {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed a face</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation>Cara confirmada</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face</extracomment>
        <translation>
            <numerusform>{n} cara confirmada</numerusform>
            <numerusform>{n} caras confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces in this photo</source>
        <extracomment>services/photo_faces.py - for 1: Confirmed {n} face in this photo</extracomment>
        <translation>
            <numerusform>{n} cara confirmada en esta foto</numerusform>
            <numerusform>{n} caras confirmadas en esta foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {n} faces of {who}</source>
        <extracomment>services/rejecting.py - for 1: Confirmed {n} face of {who}</extracomment>
        <translation>
            <numerusform>{n} cara confirmada de {who}</numerusform>
            <numerusform>{n} caras confirmadas de {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed {who}</source>
        <extracomment>services/photo_faces.py services/rejecting.py</extracomment>
        <translation>Cara confirmada: {who}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} photos.</source>
        <extracomment>ui/photos_controller.py - for 1: Copied {n} photo.</extracomment>
        <translation>
            <numerusform>{n} foto copiada.</numerusform>
            <numerusform>{n} fotos copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py ui/viewer/panel.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>Copiar todo esto</translation>
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
        <translation>Ctrl + y -, Ctrl + rueda</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ctrl + flechas</translation>
    </message>
    <message>
        <source>Ctrl+F goes to the field, and a search can be saved under a name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+F lleva al campo, y una búsqueda se puede guardar con un nombre.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command and any person by a few letters.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+K encuentra cualquier orden y cualquier persona con unas pocas letras.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last thing you decided, also after the program was closed.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Z deshace lo último que se decidió, también después de haber cerrado el programa.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark words on a light ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Letras oscuras sobre fondo claro, haga lo que haga el sistema.</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>ui/search/date_offers.py ui/search/fact_offers.py ui/search/offers.py</extracomment>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>models/dates.py</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decide beside the face</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Decidir junto a la cara</translation>
    </message>
    <message>
        <source>Decide later: save it without a name</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Decidir más tarde: guardar sin nombre</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py ui/people/person_selection.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Del on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Supr en una etiqueta</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Delete the saved search “{name}”</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Eliminar la búsqueda guardada “{name}”</translation>
    </message>
    <message>
        <source>Delete this rectangle (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Eliminar este recuadro (Supr)</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Eliminar esta búsqueda guardada</translation>
    </message>
    <message>
        <source>Delete {size} from this computer?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>¿Eliminar {size} de este equipo?</translation>
    </message>
    <message>
        <source>Deleted the search “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Búsqueda “{name}” eliminada</translation>
    </message>
    <message>
        <source>Describing faces</source>
        <extracomment>workers/taking_over.py</extracomment>
        <translation>Describiendo caras</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>workers/pack_change_worker.py</extracomment>
        <translation>Describiendo de nuevo las caras</translation>
    </message>
    <message>
        <source>Describing faces anew: {done} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Describiendo de nuevo las caras: {done} de {total}</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>ui/people/people_selection.py ui/review/pair_row.py</extracomment>
        <translation>Personas distintas</translation>
    </message>
    <message>
        <source>Different person</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/crop/saying.py ui/crop/suggestion_card.py ui/regroup_dialog.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Descartar el recuadro</translation>
    </message>
    <message>
        <source>Discard this rectangle</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Descartar este recuadro</translation>
    </message>
    <message>
        <source>Discard this rectangle (Del)</source>
        <extracomment>ui/crop/suggestion_head.py</extracomment>
        <translation>Descartar este recuadro (Supr)</translation>
    </message>
    <message>
        <source>Do not recognise faces here</source>
        <extracomment>ui/photos/side_panel.py</extracomment>
        <translation>No reconocer caras aquí</translation>
    </message>
    <message>
        <source>Done: {job}</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Hecho: {job}</translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Drag a rectangle over a face Kinframe missed, or press B.</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Si falta una cara, arrastre un recuadro sobre ella o pulse B.</translation>
    </message>
    <message>
        <source>Drag, or B</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Arrastrar, o B</translation>
    </message>
    <message>
        <source>Draw a face &amp;box</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Dibujar un recuadro de cara</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Dibujar un recuadro</translation>
    </message>
    <message>
        <source>Drawing a face that was missed</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Dibujar una cara que falta</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>E&amp;xport photos…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>E&amp;xportar fotos…</translation>
    </message>
    <message>
        <source>E, or Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>E o Intro</translation>
    </message>
    <message>
        <source>Each part becomes a chip, and a photo has to fit all of them: with Anna, without Ben.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cada parte se convierte en una etiqueta, y la foto tiene que cumplirlas todas: con Anna, sin Ben.</translation>
    </message>
    <message>
        <source>Edit the faces</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Editar las caras</translation>
    </message>
    <message>
        <source>Edit the faces (E)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Editar las caras (E)</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py ui/person_lines.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter merges</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Intro une</translation>
    </message>
    <message>
        <source>Enter merges.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Intro une.</translation>
    </message>
    <message>
        <source>Enter on the map</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Intro en el mapa</translation>
    </message>
    <message>
        <source>Enter or K keeps it as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Intro o K la guarda como nueva</translation>
    </message>
    <message>
        <source>Enter saves it as a new person.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Intro la guarda como persona nueva.</translation>
    </message>
    <message>
        <source>Enter takes the one marked</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Intro acepta la marcada</translation>
    </message>
    <message>
        <source>Enter takes this name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Intro acepta este nombre</translation>
    </message>
    <message>
        <source>Enter tries again.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Intro lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Enter, or a letter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Intro, o una letra</translation>
    </message>
    <message>
        <source>Erase all face data…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Borrar todos los datos de caras…</translation>
    </message>
    <message>
        <source>Erase the face data of everybody?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>¿Borrar los datos de caras de todas las personas?</translation>
    </message>
    <message>
        <source>Erased all face data</source>
        <extracomment>services/forgetting.py</extracomment>
        <translation>Borrados todos los datos de caras</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Se borran los números calculados a partir de las caras de todas las personas, las caras recortadas y las imágenes pequeñas, y los recuadros.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from everybody&apos;s faces, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Se borran los números calculados a partir de las caras de todas las personas, las caras recortadas y las imágenes pequeñas.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures, and the boxes.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Se borran los números calculados a partir de su cara, las caras recortadas y las imágenes pequeñas, y los recuadros.</translation>
    </message>
    <message>
        <source>Erased are the numbers computed from their face, the cut-out faces and the small pictures.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Se borran los números calculados a partir de su cara, las caras recortadas y las imágenes pequeñas.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Esc vuelve atrás</translation>
    </message>
    <message>
        <source>Esc later, without a name</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>Esc más tarde, sin nombre</translation>
    </message>
    <message>
        <source>Estimate them</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Estimarlos</translation>
    </message>
    <message>
        <source>Every face is described anew by these, in the background and without opening a photo. Until that is done everything stays as it is; your people, names and decisions stay for good.</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Todas las caras se describen de nuevo con estas redes, en segundo plano y sin abrir ninguna foto. Hasta que termine, todo sigue como está; las personas, los nombres y las decisiones se conservan siempre.</translation>
    </message>
    <message>
        <source>Everybody is in {photo} once</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Cada persona una sola vez en {photo}</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse; the ? key lists all keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Todo se puede hacer sin ratón; la tecla ? muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Everything is done on this computer, and nothing is sent anywhere.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Todo se hace en este equipo, y nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Your photos are never changed, unless you ask to have names written into them.</source>
        <extracomment>ui/shared/first_page.py</extracomment>
        <translation>Todo se queda en este equipo. Las fotos no se cambian nunca, salvo que se pida escribir nombres en ellas.</translation>
    </message>
    <message>
        <source>ExifTool could not be started.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool no pudo iniciarse.</translation>
    </message>
    <message>
        <source>ExifTool could not write into this file.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool no pudo escribir en este archivo.</translation>
    </message>
    <message>
        <source>ExifTool gave an answer that cannot be read.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool dio una respuesta ilegible.</translation>
    </message>
    <message>
        <source>ExifTool gave no answer.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool no respondió.</translation>
    </message>
    <message>
        <source>ExifTool has ended by itself.</source>
        <extracomment>media/exiftool.py</extracomment>
        <translation>ExifTool terminó por sí solo.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export everything as a &amp;table…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>Exportar todo como &amp;tabla…</translation>
    </message>
    <message>
        <source>Export people, photos and faces as a file</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Exportar personas, fotos y caras como archivo</translation>
    </message>
    <message>
        <source>Export photos</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Exportar fotos</translation>
    </message>
    <message>
        <source>Export photos…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Exportar fotos…</translation>
    </message>
    <message>
        <source>Export {photos} of {who}?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>¿Exportar {photos} de {who}?</translation>
    </message>
    <message>
        <source>Export {photos}?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>¿Exportar {photos}?</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>workers/export_worker.py</extracomment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>F11, double click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F11, doble clic</translation>
    </message>
    <message>
        <source>F2</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <source>F5 looks for new photos in all your folders.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F5 busca fotos nuevas en todas las carpetas.</translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>Face data</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Datos de caras</translation>
    </message>
    <message>
        <source>Face networks</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Redes de caras</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Cara {number} de {count}: {who}</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, confirmed</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Cara {number} de {count}: {who}, confirmada</translation>
    </message>
    <message>
        <source>Face {number} of {count}: {who}, unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>Cara {number} de {count}: {who}, dudosa</translation>
    </message>
    <message>
        <source>Face {n}</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Cara {n}</translation>
    </message>
    <message>
        <source>Face {place} of {total}</source>
        <extracomment>ui/merge_suggestion_dialog.py ui/teach_dialog.py</extracomment>
        <translation>Cara {place} de {total}</translation>
    </message>
    <message>
        <source>Face: {who}</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Cara: {who}</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>ui/people/face_grid.py ui/people/person_tools.py ui/search/offers.py</extracomment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Faces are compared by numbers computed from your photos. They never leave this computer, and you can have them erased.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Las caras se comparan mediante números calculados a partir de sus fotos. Nunca salen de este equipo y se pueden borrar.</translation>
    </message>
    <message>
        <source>Faces are not recognised</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Las caras no se reconocen</translation>
    </message>
    <message>
        <source>Faces are still being found.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Aún se están buscando caras.</translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <extracomment>ui/crop/filmstrip.py</extracomment>
        <translation>Caras de esta foto</translation>
    </message>
    <message>
        <source>Faces in {folder} are not recognised</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>Las caras de {folder} no se reconocen</translation>
    </message>
    <message>
        <source>Faces in {folder} are recognised again</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>Las caras de {folder} se reconocen de nuevo</translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Caras que cambiarían de sitio</translation>
    </message>
    <message>
        <source>Family, friends, a club…</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Familia, amigos, un club…</translation>
    </message>
    <message>
        <source>Farther away</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>models/effort.py</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>ui/people/people_menu.py ui/people/person_header.py</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourite (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Favorito (*)</translation>
    </message>
    <message>
        <source>Favourite: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>A favoritos: {who}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Favourites come before all others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Los favoritos van antes que los demás.</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>models/dates.py</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File names</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>File types</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>Files of their own, which take as much room again.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Archivos propios, que ocupan otro tanto.</translation>
    </message>
    <message numerus="yes">
        <source>Files with the very same photos go to the trash as well. You can undo this.</source>
        <extracomment>ui/trash_dialog.py - for 1: A file with the very same photo goes to the trash as well. You can undo this.</extracomment>
        <translation>
            <numerusform>Un archivo con exactamente la misma foto va también a la papelera. Se puede deshacer.</numerusform>
            <numerusform>Archivos con exactamente las mismas fotos van también a la papelera. Se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the window with the photo (2)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Llenar la ventana con la foto (2)</translation>
    </message>
    <message>
        <source>Film {name}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Vídeo {name}</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Buscar una tecla, o lo que hace</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <source>Find its faces again</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Buscar de nuevo sus caras</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>ui/settings/effort_section.py ui/shared/words.py workers/editor_jobs.py workers/import_worker.py workers/look_again_worker.py workers/scan_steps.py workers/scan_worker.py</extracomment>
        <translation>Buscando caras</translation>
    </message>
    <message>
        <source>Finding the faces in the changed photo…</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Buscando las caras de la foto cambiada…</translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide, in {times} times the time of Balanced.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Encuentra unas {found} de cada 100 caras de al menos 40 píxeles de ancho, en {times} veces el tiempo de “Equilibrado”.</translation>
    </message>
    <message>
        <source>Finds about {found} of 100 faces that are at least 40 pixels wide.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Encuentra unas {found} de cada 100 caras de al menos 40 píxeles de ancho.</translation>
    </message>
    <message>
        <source>Finds the people in your photos.
Everything stays on this computer; your photos are never changed, unless you ask to have names written into them.</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Encuentra a las personas de las fotos.
Todo se queda en este equipo; las fotos no se cambian nunca, salvo que se pida escribir nombres en ellas.</translation>
    </message>
    <message>
        <source>Fold the screenshots away</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Plegar las capturas</translation>
    </message>
    <message>
        <source>Fold up</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>ui/photos/panel_model.py ui/search/offers.py</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders of photos</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Carpetas de fotos</translation>
    </message>
    <message>
        <source>For crowds and faces far away; now and then something that is no face.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Para multitudes y caras lejanas; de vez en cuando, algo que no es una cara.</translation>
    </message>
    <message>
        <source>For large collections of close portraits.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Para grandes colecciones de retratos de cerca.</translation>
    </message>
    <message>
        <source>For non-commercial research only; InsightFace sells other licences.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Solo para investigación no comercial; InsightFace vende otras licencias.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget face &amp;data…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Olvidar da&amp;tos de caras…</translation>
    </message>
    <message>
        <source>Forget face data</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Olvidar datos de caras</translation>
    </message>
    <message>
        <source>Forget face data…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Olvidar datos de caras…</translation>
    </message>
    <message>
        <source>Forget names as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Olvidar también los nombres</translation>
    </message>
    <message>
        <source>Forget the face data of {who}?</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>¿Olvidar los datos de la cara de {who}?</translation>
    </message>
    <message>
        <source>Forget the name as well</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Olvidar también el nombre</translation>
    </message>
    <message>
        <source>Forgot the face data of {who}</source>
        <extracomment>services/forgetting.py</extracomment>
        <translation>Olvidados los datos de la cara: {who}</translation>
    </message>
    <message>
        <source>Found last first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Free for every use (MIT).</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Libre para cualquier uso (MIT).</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .json or .csv.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>El nombre del archivo debe terminar en .json o .csv.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Go to a date (Ctrl+G)</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Ir a una fecha (Ctrl+G)</translation>
    </message>
    <message>
        <source>Group all faces anew</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Agrupar de nuevo todas las caras</translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: {n} faces have moved.</source>
        <extracomment>ui/regroup_controller.py - for 1: Grouped anew: {n} face has moved.</extracomment>
        <translation>
            <numerusform>Agrupación nueva: {n} cara ha cambiado de sitio.</numerusform>
            <numerusform>Agrupación nueva: {n} caras han cambiado de sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>workers/face_cluster_worker.py workers/scan_steps.py</extracomment>
        <translation>Agrupando caras</translation>
    </message>
    <message>
        <source>Grouping was put off because you are deciding faster. It will run again later.</source>
        <extracomment>workers/face_cluster_worker.py</extracomment>
        <translation>La agrupación se aplazó porque las decisiones llegan más deprisa. Se hará más tarde.</translation>
    </message>
    <message>
        <source>Guesses first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Suposiciones primero</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Hard links take no room; to change one changes both. On another disk, copies.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Los enlaces físicos no ocupan sitio; cambiar uno cambia ambos. En otro disco, copias.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hid {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Se ocultó a {who}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/people/people_menu.py ui/people/people_selection.py ui/people/person_menu.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Ocultar el panel</translation>
    </message>
    <message>
        <source>Hide these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Ocultar {people}</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/help/page_keys.py ui/history/history_page.py ui/history/history_view.py ui/shared/rail.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History lists every decision; any of them can be taken back by itself, however old.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>El historial muestra todas las decisiones; cualquiera se puede deshacer por separado, por antigua que sea.</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>¿Qué velocidad alcanza aquí?</translation>
    </message>
    <message>
        <source>How hard to look for faces</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Esfuerzo al buscar caras</translation>
    </message>
    <message>
        <source>How large words, buttons and faces are, compared with what the system asks for. Photos stay as sharp.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>El tamaño de letras, botones y caras en comparación con el que pide el sistema. Las fotos siguen igual de nítidas.</translation>
    </message>
    <message>
        <source>How they changed over the years</source>
        <extracomment>ui/people/person_eras.py</extracomment>
        <translation>Cómo ha cambiado con los años</translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>I accept, download {size}</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Acepto, descargar {size}</translation>
    </message>
    <message>
        <source>I, while typing Ctrl+I</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>I; al escribir, Ctrl+I</translation>
    </message>
    <message>
        <source>If a folder of photos is somewhere else now, say so in the settings: names and faces stay.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si una carpeta de fotos está ahora en otro lugar, indíquelo en los ajustes: los nombres y las caras se quedan.</translation>
    </message>
    <message>
        <source>If it looks like somebody, a dialog shows both faces side by side, and you decide there.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Si se parece a alguien, un cuadro de diálogo muestra ambas caras una junto a otra, y se decide ahí.</translation>
    </message>
    <message>
        <source>If it says whom the person may be, one click or the + key accepts that.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si dice quién puede ser la persona, un clic o la tecla + lo acepta.</translation>
    </message>
    <message>
        <source>If later decisions build on it, it says which, and takes those back as well if you like.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si decisiones posteriores dependen de ella, el historial dice cuáles y, si se quiere, también las deshace.</translation>
    </message>
    <message>
        <source>If some of them are somebody else, select those on the page and press N: they become a new person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Si algunas son de otra persona, selecciónelas en la página y pulse N: pasan a ser una persona nueva.</translation>
    </message>
    <message>
        <source>If the eyes were not found, press E and click both; then it is compared better.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Si no se encontraron los ojos, pulse E y haga clic en ambos; así se compara mejor.</translation>
    </message>
    <message>
        <source>If two people look alike, they are listed here, side by side.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Si dos personas se parecen, aparecen aquí, una junto a otra.</translation>
    </message>
    <message>
        <source>Import from the old program…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Importar del programa anterior…</translation>
    </message>
    <message>
        <source>Imported no people with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>No se importó a ninguna persona; {faces} de {photos}.</translation>
    </message>
    <message>
        <source>Imported {people} ({named} named) with {faces} from {photos}.</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Importación: {people} ({named} con nombre) con {faces} de {photos}.</translation>
    </message>
    <message>
        <source>Imported {what} from {file}</source>
        <extracomment>services/importing.py</extracomment>
        <translation>Importación desde {file}: {what}</translation>
    </message>
    <message>
        <source>Importing people</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Importando personas</translation>
    </message>
    <message>
        <source>In an open photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>En una foto abierta</translation>
    </message>
    <message>
        <source>In any order</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>En cualquier orden</translation>
    </message>
    <message>
        <source>In one stack with</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>En una pila con</translation>
    </message>
    <message>
        <source>In photos and films</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>En fotos y vídeos</translation>
    </message>
    <message>
        <source>In photos only</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Solo en fotos</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>InsightFace does not use {name} of the pack {title} for {task}.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>InsightFace no usa {name} del paquete {title} para {task}.</translation>
    </message>
    <message>
        <source>InsightFace&apos;s largest: slower still than buffalo_l.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>El mayor de InsightFace: aún más lento que buffalo_l.</translation>
    </message>
    <message>
        <source>InsightFace&apos;s smallest: quick, about as sure as the built-in ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>El menor de InsightFace: rápido y casi tan seguro como las redes incluidas.</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Into the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Dentro de las fotos</translation>
    </message>
    <message>
        <source>Is all of this one person?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>¿Es todo esto una sola persona?</translation>
    </message>
    <message>
        <source>Is all of this {who}?</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>¿Es todo esto {who}?</translation>
    </message>
    <message>
        <source>Is in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Está en la foto</translation>
    </message>
    <message>
        <source>Is not in the photo</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>No está en la foto</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>ui/same_name_dialog.py ui/teach_dialog.py</extracomment>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Is this {who}?</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>¿Es {who}?</translation>
    </message>
    <message>
        <source>It counts even if no face is recognised in it, and photos of that person are found by it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cuenta aunque no se reconozca en ella ninguna cara, y sirve para encontrar fotos de esa persona.</translation>
    </message>
    <message>
        <source>It is a mirror or collage</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Es un espejo o un collage</translation>
    </message>
    <message>
        <source>It is offered once, above the pages: use all of it, look first, or say no.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Se ofrece una vez, sobre las páginas: usarlo todo, mirar antes o decir que no.</translation>
    </message>
    <message>
        <source>It looks like {who} and nobody has said who it is.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Se parece a {who} y nadie ha dicho quién es.</translation>
    </message>
    <message>
        <source>Its eyes were not found: it is compared as it is, and teaches nothing.</source>
        <extracomment>ui/crop/labels.py</extracomment>
        <translation>No se encontraron sus ojos: se compara tal como está y no sirve para aprender.</translation>
    </message>
    <message>
        <source>Its faces are found and grouped into people, and you see them while that goes on.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Se buscan sus caras y se agrupan por personas, que van apareciendo entretanto.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>models/dates.py</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>models/dates.py</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>models/dates.py</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>K keeps as new</source>
        <extracomment>ui/merge_keys.py</extracomment>
        <translation>K la guarda como nueva</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Dejar aparte</translation>
    </message>
    <message>
        <source>Keep apart (Delete)</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Dejar aparte (Supr)</translation>
    </message>
    <message>
        <source>Keep as New</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>Keep as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar como persona nueva</translation>
    </message>
    <message>
        <source>Keep as new and say who it is (N)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Guardar como nueva y decir quién es (N)</translation>
    </message>
    <message>
        <source>Keep names and boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Conservar nombres y recuadros</translation>
    </message>
    <message>
        <source>Keep the name and the boxes</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Conservar el nombre y los recuadros</translation>
    </message>
    <message>
        <source>Kept a drawn face as a new person</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Cara dibujada guardada como persona nueva</translation>
    </message>
    <message>
        <source>Kept a drawn face as {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Cara dibujada guardada como {who}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/crop/other_faces.py ui/crop/suggestion_parts.py ui/people/person_selection.py</extracomment>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/topics.py ui/keys_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kinframe does not write into {format} files; the names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Kinframe no escribe en archivos {format}; los nombres están al lado.</translation>
    </message>
    <message>
        <source>Kinframe shows the photos of {folder}: what is exported into it would come into the library once more. Please choose another folder.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Kinframe muestra las fotos de {folder}: lo que se exporte ahí entraría otra vez en la biblioteca. Hay que elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Known people</source>
        <extracomment>ui/shared/name_popup.py</extracomment>
        <translation>Personas conocidas</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>ui/photos/tile_painter.py</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last backup {when}. {backups}, {size}, kept beside the library.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Última copia de seguridad: {when}. {backups}, {size}, junto a la biblioteca.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_suggestion_dialog.py ui/review/pair_row.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Later you find those names in the Edit menu.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Después, esos nombres están en el menú Editar.</translation>
    </message>
    <message>
        <source>Leave the other screen</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py</extracomment>
        <translation>Dejar la otra pantalla</translation>
    </message>
    <message>
        <source>Leave the outline as it was</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Dejar el contorno como estaba</translation>
    </message>
    <message>
        <source>Leave this folder out</source>
        <extracomment>ui/photos/side_panel.py</extracomment>
        <translation>Dejar fuera esta carpeta</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Left {names} in files unused</source>
        <extracomment>services/told_names.py</extracomment>
        <translation>{names} en archivos sin usar</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Left, Right, PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Izquierda, Derecha, RePág, AvPág</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Libraries (*.db *.sqlite *.sqlite3)</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>Bibliotecas (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light while the system is light and dark while it is dark. It changes at once.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Claro cuando el sistema es claro y oscuro cuando es oscuro. Cambia al instante.</translation>
    </message>
    <message>
        <source>Light words on a dark ground, whatever the system does.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Letras claras sobre fondo oscuro, haga lo que haga el sistema.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>ui/menus.py ui/settings/looks_section.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Look &amp;again at this photo, thoroughly</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Volver a mirar esta foto, a &amp;fondo</translation>
    </message>
    <message>
        <source>Look again, thoroughly</source>
        <extracomment>ui/photos/photos_bar.py ui/settings/effort_section.py</extracomment>
        <translation>Volver a mirar, a fondo</translation>
    </message>
    <message>
        <source>Look again, thoroughly, at {folder}</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Volver a mirar {folder}, a fondo</translation>
    </message>
    <message>
        <source>Look alike</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Se parecen</translation>
    </message>
    <message>
        <source>Look closely: {who} looks much like them.</source>
        <extracomment>ui/crop/suggestion_words.py ui/merge_question.py</extracomment>
        <translation>Conviene fijarse: {who} se le parece mucho.</translation>
    </message>
    <message>
        <source>Look first</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Mirar antes</translation>
    </message>
    <message>
        <source>Looked at thoroughly</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Ya se miró a fondo</translation>
    </message>
    <message>
        <source>Looking at a photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Ver una foto</translation>
    </message>
    <message>
        <source>Looking at the face</source>
        <extracomment>workers/drawn_face_worker.py workers/editor_jobs.py</extracomment>
        <translation>Mirando la cara</translation>
    </message>
    <message>
        <source>Looking at the face…</source>
        <extracomment>ui/crop/suggestion_words.py ui/drafts_controller.py</extracomment>
        <translation>Mirando la cara…</translation>
    </message>
    <message>
        <source>Looking at what changed</source>
        <extracomment>workers/scan_jobs.py</extracomment>
        <translation>Mirando qué cambió</translation>
    </message>
    <message>
        <source>Looking at what grouping anew would change…</source>
        <extracomment>ui/regroup_controller.py</extracomment>
        <translation>Mirando qué cambiaría al agrupar de nuevo…</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Buscando caras…</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>workers/import_worker.py workers/scan_worker.py</extracomment>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Looking for similar shots</source>
        <extracomment>services/stacks.py</extracomment>
        <translation>Buscando tomas parecidas</translation>
    </message>
    <message>
        <source>Looking for what is worth asking…</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Buscando qué vale la pena preguntar…</translation>
    </message>
    <message>
        <source>Looking where your photos were taken…</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Mirando dónde se tomaron las fotos…</translation>
    </message>
    <message>
        <source>Looks like {who}, {percent} percent.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Se parece a {who}, {percent} por ciento.</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Map of where photos were taken</source>
        <extracomment>ui/places/map_view.py</extracomment>
        <translation>Mapa de dónde se tomaron las fotos</translation>
    </message>
    <message>
        <source>Map: {place}</source>
        <extracomment>ui/places/mini_map.py</extracomment>
        <translation>Mapa: {place}</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>models/dates.py</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>ui/crop/who_matches.py</extracomment>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>models/dates.py</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>workers/pack_speed_worker.py</extracomment>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge &amp;into…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Unir con…</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <extracomment>ui/people/people_drag.py</extracomment>
        <translation>Unir con {name}</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py ui/people_controller.py</extracomment>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Merge these {people}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Unir {people}</translation>
    </message>
    <message>
        <source>Merge with This Person</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Unir con esta persona</translation>
    </message>
    <message>
        <source>Merge with this person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Unir con esta persona</translation>
    </message>
    <message>
        <source>Merge with this person, who has no name</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Unir con esta persona, que no tiene nombre</translation>
    </message>
    <message>
        <source>Merge with {who}</source>
        <extracomment>ui/crop/suggestion_card.py ui/merge_view.py</extracomment>
        <translation>Unir con {who}</translation>
    </message>
    <message>
        <source>Merge with {who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation>Unir con {who}, parecido del {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Merged a drawn face with {who}</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Cara dibujada unida con {who}</translation>
    </message>
    <message>
        <source>Merged {who} with {whom}</source>
        <extracomment>services/merging.py</extracomment>
        <translation>Unión: {who} → {whom}</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>ui/shared/said_list.py ui/shared/status_line.py</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Archivos ausentes</translation>
    </message>
    <message>
        <source>Mistakes, and taking them back</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Errores y cómo deshacerlos</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Meses</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/crop/cards.py ui/shared/action_row.py ui/viewer/bar.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this person</source>
        <extracomment>ui/people/person_tools.py</extracomment>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>More for this face</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Más sobre esta cara</translation>
    </message>
    <message>
        <source>More for {who}</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Más sobre {who}</translation>
    </message>
    <message>
        <source>More likely number {number}, {name}.</source>
        <extracomment>ui/crop/likelihood_words.py</extracomment>
        <translation>Más probable es el número {number}, {name}.</translation>
    </message>
    <message>
        <source>More likely somebody else.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Más bien otra persona.</translation>
    </message>
    <message>
        <source>Most alike:</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>Más parecidas:</translation>
    </message>
    <message>
        <source>Most of the photos in {after} are others than those that were in {before}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>La mayoría de las fotos de {after} no son las que había en {before}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Más fotos primero</translation>
    </message>
    <message>
        <source>Move all to the trash</source>
        <extracomment>ui/trash_dialog.py</extracomment>
        <translation>Mover todo a la papelera</translation>
    </message>
    <message>
        <source>Move to another person</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Mover a otra persona</translation>
    </message>
    <message>
        <source>Move to another person…</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Mover a otra persona…</translation>
    </message>
    <message>
        <source>Move to the system&apos;s trash (Del)</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Mover a la papelera del sistema (Supr)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>ui/trash_dialog.py ui/viewer/menus.py</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to the trash (Del)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Mover a la papelera (Supr)</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>ui/people/face_grid.py ui/people/person_selection.py ui/person_controller.py</extracomment>
        <translation>Mover a…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash?</source>
        <extracomment>ui/trash_dialog.py - for 1: Move {n} photo to the trash?</extracomment>
        <translation>
            <numerusform>¿Mover {n} foto a la papelera?</numerusform>
            <numerusform>¿Mover {n} fotos a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved a face from {before} to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Cara movida de {before} a {whom}</translation>
    </message>
    <message>
        <source>Moved a face to {whom}</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Cara movida a {whom}</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} faces from {who} to {whom}</source>
        <extracomment>services/moving_faces.py - for 1: Moved {n} face from {who} to {whom}</extracomment>
        <translation>
            <numerusform>{n} cara movida de {who} a {whom}</numerusform>
            <numerusform>{n} caras movidas de {who} a {whom}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos to the trash</source>
        <extracomment>services/trash.py - for 1: Moved {n} photo to the trash</extracomment>
        <translation>
            <numerusform>{n} foto movida a la papelera</numerusform>
            <numerusform>{n} fotos movidas a la papelera</numerusform>
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
        <translation>N un nombre nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/about_dialog.py ui/crop/suggestion_card.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a new person…</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Nombrar persona nueva…</translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Nombre de la parte {number}</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Nombre del círculo</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Nombre de la persona nueva</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Nombre de esta búsqueda</translation>
    </message>
    <message>
        <source>Name them all</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Poner un nombre a todas</translation>
    </message>
    <message>
        <source>Name this person…</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Poner nombre a esta persona…</translation>
    </message>
    <message numerus="yes">
        <source>Name {n} people</source>
        <extracomment>ui/people/people_naming.py - for 1: Name {n} person</extracomment>
        <translation>
            <numerusform>Poner nombre a {n} persona</numerusform>
            <numerusform>Poner nombre a {n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Nombre, si se sabe</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <extracomment>ui/people/name_title.py</extracomment>
        <translation>Nombre: {name}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <extracomment>services/naming.py services/review_answers.py</extracomment>
        <translation>Nombre puesto: {name}</translation>
    </message>
    <message>
        <source>Named {people} {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>Nombre puesto a {people}: {name}</translation>
    </message>
    <message>
        <source>Names from other programs</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nombres de otros programas</translation>
    </message>
    <message>
        <source>Names in files</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Nombres en archivos</translation>
    </message>
    <message>
        <source>Names in your files</source>
        <extracomment>ui/told_names/names_list.py ui/told_names/told_names_dialog.py</extracomment>
        <translation>Nombres en los archivos</translation>
    </message>
    <message>
        <source>Names that were written into the photo before are still in it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Los nombres que se escribieron antes en la foto siguen en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Names written into {n} files</source>
        <extracomment>models/names_report.py - for 1: Names written into {n} file</extracomment>
        <translation>
            <numerusform>Nombres escritos en {n} archivo</numerusform>
            <numerusform>Nombres escritos en {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, and faces you confirmed or placed, stay as they are.</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>Los nombres y las caras confirmadas o colocadas a mano se quedan como están.</translation>
    </message>
    <message>
        <source>Names, merges and drawn faces are listed here, and each can be undone.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation>Aquí aparecen los nombres, las uniones y las caras dibujadas, y cada cosa se puede deshacer.</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Naming people</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Dar nombre a las personas</translation>
    </message>
    <message>
        <source>Networks you added yourself.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Redes añadidas a mano.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New &amp;person of these faces</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Persona nueva con estas caras</translation>
    </message>
    <message>
        <source>New circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Nuevo círculo</translation>
    </message>
    <message>
        <source>New circle…</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Nuevo círculo…</translation>
    </message>
    <message>
        <source>New cover for {who}</source>
        <extracomment>services/rejecting.py</extracomment>
        <translation>Nueva portada de {who}</translation>
    </message>
    <message>
        <source>New face</source>
        <extracomment>ui/crop/film_tile.py ui/crop/known_drafts.py ui/crop/suggestion_card.py</extracomment>
        <translation>Cara nueva</translation>
    </message>
    <message>
        <source>New face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Cara nueva seleccionada</translation>
    </message>
    <message>
        <source>New face, not saved</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>Cara nueva, sin guardar</translation>
    </message>
    <message>
        <source>New face, not saved: {guess}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>Cara nueva, sin guardar: {guess}</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>New photos are looked at like this.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Las fotos nuevas se miran así.</translation>
    </message>
    <message>
        <source>New, moved and deleted photos are noticed at the next start, or when you press F5.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Las fotos nuevas, movidas y eliminadas se notan en el próximo inicio, o con F5.</translation>
    </message>
    <message>
        <source>Next photo (PageDown)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Foto siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <extracomment>ui/viewer/viewer_view.py</extracomment>
        <translation>Foto siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Next would be {who}: {percent}%</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Después vendría {who}: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Nicknames</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Apodos</translation>
    </message>
    <message>
        <source>Nicknames of {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Apodos de {who}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/review/buttons.py ui/told_names/offer_bar.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day something changed.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Aún no hay copias de seguridad. Se hace una cada día en que algo cambió.</translation>
    </message>
    <message>
        <source>No box is off by more than {pixels} pixels.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Ningún recuadro se desvía más de {pixels} píxeles.</translation>
    </message>
    <message>
        <source>No eyes were found, so the likeness is a guess.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>No se encontraron los ojos, así que el parecido es una suposición.</translation>
    </message>
    <message>
        <source>No eyes were found.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>No se encontraron los ojos.</translation>
    </message>
    <message>
        <source>No face selected</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Ninguna cara seleccionada</translation>
    </message>
    <message>
        <source>No face was recognised here.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Aquí no se reconoció ninguna cara.</translation>
    </message>
    <message>
        <source>No faces were found in these photos.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>No se encontraron caras en estas fotos.</translation>
    </message>
    <message>
        <source>No favourite any more (*)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Quitar de favoritos (*)</translation>
    </message>
    <message>
        <source>No favourite any more: {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Fuera de favoritos: {who}</translation>
    </message>
    <message>
        <source>No favourites any more</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>No file is missing.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>No falta ningún archivo.</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <extracomment>ui/shared/open_folder.py</extracomment>
        <translation>Ningún gestor de archivos respondió. La carpeta es {folder}</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Aún no hay carpeta elegida.</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Aún no hay carpetas.</translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Ninguna tecla se llama así.</translation>
    </message>
    <message>
        <source>No name was used.</source>
        <extracomment>models/told.py</extracomment>
        <translation>No se usó ningún nombre.</translation>
    </message>
    <message>
        <source>No new photos.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>No hay fotos nuevas.</translation>
    </message>
    <message>
        <source>No people to compare with yet.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Aún no hay personas con las que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>No photo file is changed. {n} XMP files are written or added to.</source>
        <extracomment>ui/names_out/write_names_dialog.py - for 1: No photo file is changed. {n} XMP file is written or added to.</extracomment>
        <translation>
            <numerusform>No se cambia ninguna foto. Se escribe o completa {n} archivo XMP.</numerusform>
            <numerusform>No se cambia ninguna foto. Se escriben o completan {n} archivos XMP.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo here is called “{text}”.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Ninguna foto se llama aquí “{text}”.</translation>
    </message>
    <message>
        <source>No photo matches all of this: {what}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Ninguna foto cumple todo esto: {what}.</translation>
    </message>
    <message>
        <source>No photo of {who} and nobody else.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Ninguna foto con {who} y nadie más.</translation>
    </message>
    <message>
        <source>No photo of {who} without {whom}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Ninguna foto de {who} sin {whom}.</translation>
    </message>
    <message>
        <source>No photo of {who}.</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Ninguna foto de {who}.</translation>
    </message>
    <message>
        <source>No picture: nobody is proposed</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Sin imagen: no se propone a nadie</translation>
    </message>
    <message>
        <source>No picture: somebody else</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Sin imagen: otra persona</translation>
    </message>
    <message>
        <source>No player answered. The film is {film}</source>
        <extracomment>ui/viewer_deeds.py</extracomment>
        <translation>Ningún reproductor respondió. El vídeo es {film}</translation>
    </message>
    <message>
        <source>No problems. Every file could be read.</source>
        <extracomment>ui/problems/problems_page.py</extracomment>
        <translation>Ningún problema. Todos los archivos se pudieron leer.</translation>
    </message>
    <message>
        <source>No s&amp;tranger: ask again</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>No es un desconocido: volver a pre&amp;guntar</translation>
    </message>
    <message>
        <source>No stranger any more: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Ya no es un desconocido: {who}</translation>
    </message>
    <message>
        <source>No stranger: ask again</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>No es un desconocido: volver a preguntar</translation>
    </message>
    <message>
        <source>No strangers any more: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Ya no son desconocidos: {who}</translation>
    </message>
    <message>
        <source>No strangers: show again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>No son desconocidos: volver a mostrar</translation>
    </message>
    <message>
        <source>No, do not use these names</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>No, no usar estos nombres</translation>
    </message>
    <message>
        <source>Nobody by that name yet.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Aún no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Nobody else looks like this face</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Nadie más se parece a esta cara</translation>
    </message>
    <message>
        <source>Nobody has a name yet. Type one.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Nadie tiene nombre todavía. Escriba uno.</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Nadie se llama aquí “{text}”.</translation>
    </message>
    <message>
        <source>Nobody in the saved search “{name}” is in the library; it is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Nadie de la búsqueda guardada “{name}” está en la biblioteca; no se muestra.</translation>
    </message>
    <message>
        <source>Nobody is in this circle.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>No hay nadie en este círculo.</translation>
    </message>
    <message>
        <source>Nobody is marked any more, nor named in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Nadie queda marcado en las fotos ni nombrado en el historial.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Nadie seleccionado</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Nadie se parece a otra persona.</translation>
    </message>
    <message>
        <source>Nobody looks like this face yet</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Nadie se parece todavía a esta cara</translation>
    </message>
    <message>
        <source>Nobody looks like this face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Nadie se parece a esta cara.</translation>
    </message>
    <message>
        <source>Nobody to ask about yet.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Aún no hay nadie por quien preguntar.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None is {who}</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Ninguna es de {who}</translation>
    </message>
    <message>
        <source>None of the photos that were in {before} are in {after}. Nothing was changed.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>Ninguna de las fotos que había en {before} está en {after}. No se cambió nada.</translation>
    </message>
    <message>
        <source>None of your photos says where it was taken.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Ninguna foto dice dónde se tomó.</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>services/rejecting.py ui/crop/cards.py ui/crop/face_menu.py</extracomment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Sin descargar</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>No todo se pudo escribir.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/history/in_the_way.py ui/settings/pack_row.py ui/teach_dialog.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>services/rejecting.py ui/people/person_words.py</extracomment>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Not {who}</source>
        <extracomment>services/rejecting.py ui/crop/face_menu.py ui/people/person_words.py ui/viewer/menus.py</extracomment>
        <translation>No es {who}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes about {who}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Notas sobre {who}</translation>
    </message>
    <message>
        <source>Notes may have up to {n} characters.</source>
        <extracomment>services/about.py services/describing.py</extracomment>
        <translation>Las notas pueden tener hasta {n} caracteres.</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <extracomment>ui/people/person_said.py</extracomment>
        <translation>Notas: {notes}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <extracomment>ui/history/history_page.py</extracomment>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Nothing in the folder is written over, and the photos stay where they are. XMP files beside them go along.</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>En la carpeta no se sobrescribe nada y las fotos se quedan donde están. Los archivos XMP de al lado van también.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Nada en la ayuda contiene esas palabras.</translation>
    </message>
    <message>
        <source>Nothing is asked over a network: map and cities come with the program.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>No se pregunta nada por la red: el mapa y las ciudades vienen con el programa.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is moved or renamed; what you delete goes to the trash of your system.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nada se mueve ni se renombra; lo que se elimina va a la papelera del sistema.</translation>
    </message>
    <message>
        <source>Nothing left that is worth asking.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>No queda nada que valga la pena preguntar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py repository/connections.py repository/library.py services/rescuing.py</extracomment>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Notice them</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Notarlos</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>models/dates.py</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Nudge the rectangle</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Desplazar el recuadro</translation>
    </message>
    <message>
        <source>O, or Space</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>O, o Espacio</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>models/dates.py</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>On each day on which something changed, a copy of the library is made beside it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cada día en que algo cambió se hace una copia de la biblioteca junto a ella.</translation>
    </message>
    <message>
        <source>On the map: arrows, + and -</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>En el mapa: flechas, + y -</translation>
    </message>
    <message>
        <source>On the page of photos, type a name, a year, a folder or part of a file name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>En la página de fotos, escriba un nombre, un año, una carpeta o parte de un nombre de archivo.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On this system only the window can move files to the trash.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>En este sistema solo la ventana puede mover archivos a la papelera.</translation>
    </message>
    <message>
        <source>Once faces are found in your photos, a few answers here name most of them.</source>
        <extracomment>ui/review/resting.py</extracomment>
        <translation>Cuando se encuentren caras en sus fotos, unas pocas respuestas aquí darán nombre a la mayoría.</translation>
    </message>
    <message>
        <source>One folder</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>One name for all of them (F2)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Un nombre para todas (F2)</translation>
    </message>
    <message>
        <source>One of the eyes is outside the photo. Click both eyes again.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation>Uno de los ojos está fuera de la foto. Haga clic de nuevo en ambos ojos.</translation>
    </message>
    <message>
        <source>One of these faces is nobody&apos;s yet, so there is nothing to swap.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Una de estas caras aún no es de nadie, así que no hay nada que intercambiar.</translation>
    </message>
    <message>
        <source>One of these faces is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation>Una de estas caras ya se muestra como otra persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>One of these faces is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/distinguishing.py services/moving_faces.py services/naming_together.py services/photo_faces.py services/rejecting.py</extracomment>
        <translation>Una de estas caras ya se muestra en otro lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only ExifTool writes into {format} files, and it is not installed; the names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Solo ExifTool escribe en archivos {format} y no está instalado; los nombres están al lado.</translation>
    </message>
    <message>
        <source>Only face data that was erased cannot be brought back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Solo los datos de caras borrados no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Only one face of {who} is known.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Solo se conoce una cara de {who}.</translation>
    </message>
    <message>
        <source>Only the system&apos;s own trash can bring back {path}. Nothing was changed.</source>
        <extracomment>services/trash_steps.py</extracomment>
        <translation>Solo la papelera del sistema puede devolver {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/people/company_list.py ui/people/people_menu.py ui/photos/photos_bar.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Open a photo and drag a rectangle over the face, or press B and use the arrow keys.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Abra una foto y arrastre un recuadro sobre la cara, o pulse B y use las flechas.</translation>
    </message>
    <message>
        <source>Open library &amp;folder</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Abrir la carpeta de la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Open photo</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>Open the film in a player</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py ui/viewer/viewer_view.py</extracomment>
        <translation>Abrir el vídeo en un reproductor</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <extracomment>ui/review/pictures.py</extracomment>
        <translation>Abrir la foto</translation>
    </message>
    <message>
        <source>Open {who}</source>
        <extracomment>ui/viewer/panel.py</extracomment>
        <translation>Abrir {who}</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Orden de las tarjetas</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <extracomment>ui/people/people_header.py</extracomment>
        <translation>Orden de las tarjetas: {order}</translation>
    </message>
    <message>
        <source>Other programs wrote them into your photos or beside them.</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Otros programas los escribieron en las fotos o al lado.</translation>
    </message>
    <message>
        <source>Other programs wrote these names into your photos or beside them. Faces you have named yourself stay as they are.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Otros programas escribieron estos nombres en las fotos o al lado. Las caras ya nombradas aquí se quedan como están.</translation>
    </message>
    <message>
        <source>Outline changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Contorno cambiado</translation>
    </message>
    <message>
        <source>Outline of {who} changed</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Contorno de {who} cambiado</translation>
    </message>
    <message>
        <source>Outlines an unnamed face anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Cambia el contorno de una cara sin nombre.</translation>
    </message>
    <message>
        <source>Outlines {who} anew.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Cambia el contorno de {who}.</translation>
    </message>
    <message>
        <source>Overlaps another new face.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Se superpone a otra cara nueva.</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message>
        <source>Pace of the slideshow</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Ritmo de la presentación</translation>
    </message>
    <message>
        <source>PageUp, PageDown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Part {number}: {faces}</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Parte {number}: {faces}</translation>
    </message>
    <message>
        <source>Passed: every name is where it should be.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Superado: cada nombre está donde debe.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused. {job}</source>
        <extracomment>ui/shared/under_way.py</extracomment>
        <translation>En pausa. {job}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/help/page_keys.py ui/people/people_header.py ui/people/people_page.py ui/person_picker.py ui/search/offers.py ui/shared/rail.py ui/viewer/panel.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People appear here as soon as they are found.</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Las personas aparecen aquí en cuanto se encuentran.</translation>
    </message>
    <message>
        <source>People may appear twice in {photo}</source>
        <extracomment>services/facts.py</extracomment>
        <translation>Puede haber personas repetidas en {photo}</translation>
    </message>
    <message>
        <source>People this may be</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation>Quién puede ser</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <extracomment>ui/review/pair_view.py</extracomment>
        <translation>Personas que se parecen</translation>
    </message>
    <message>
        <source>Perhaps the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Quizá la misma persona.</translation>
    </message>
    <message>
        <source>Perhaps two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Quizá dos personas distintas.</translation>
    </message>
    <message>
        <source>Phones and some cameras write it into their photos, if they may.</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Los móviles y algunas cámaras lo escriben en sus fotos, si se les permite.</translation>
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
            <numerusform>Foto con {n} cara, {named} con nombre</numerusform>
            <numerusform>Foto con {n} caras, {named} con nombre</numerusform>
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
        <translation>Foto {name}, falta el archivo</translation>
    </message>
    <message>
        <source>Photo {name}, {faces}</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Foto {name}, {faces}</translation>
    </message>
    <message>
        <source>Photo {name}, {faces}, file missing</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Foto {name}, {faces}, falta el archivo</translation>
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
        <translation>Las fotos solo se leen, salvo que se pida escribir nombres en ellas.</translation>
    </message>
    <message>
        <source>Photos from before that day are not taken for them.</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>Las fotos anteriores a ese día no se le asignarán.</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>ui/people/company_list.py</extracomment>
        <translation>Fotos de ambos</translation>
    </message>
    <message>
        <source>Photos stand together by</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Fotos agrupadas por</translation>
    </message>
    <message>
        <source>Pla&amp;ces</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place the eyes</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Colocar los ojos</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>ui/help/page_keys.py ui/help/topics.py ui/photos/panel_model.py ui/places/places_page.py ui/search/place_offers.py</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places with photos</source>
        <extracomment>ui/places/town_list.py</extracomment>
        <translation>Lugares con fotos</translation>
    </message>
    <message>
        <source>Press + if this is {name}.</source>
        <extracomment>ui/people/people_item_model.py</extracomment>
        <translation>Pulse + si es {name}.</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <extracomment>ui/viewer/viewer_view.py</extracomment>
        <translation>Foto anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Previous photo (PageUp)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Foto anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Privacy, and forgetting somebody</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Privacidad, y cómo olvidar a alguien</translation>
    </message>
    <message>
        <source>Probably the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Probablemente la misma persona.</translation>
    </message>
    <message>
        <source>Probably two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Probablemente dos personas distintas.</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>ui/problems/problem_view.py ui/problems/problems_page.py ui/shared/rail.py</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>QT_SCALE_FACTOR is set for this program. As long as it is, the size chosen here changes nothing.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>QT_SCALE_FACTOR está definida para este programa. Mientras lo esté, el tamaño elegido aquí no cambia nada.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quick and sure; comes with the program and works at once.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>Rápido y seguro; viene con el programa y funciona desde el principio.</translation>
    </message>
    <message>
        <source>R, Shift + R</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>R, Mayús + R</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>ui/photos/tile_painter.py</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW photos</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>Fotos RAW</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Read again with ExifTool.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Leído de nuevo con ExifTool.</translation>
    </message>
    <message>
        <source>Read again with our own reader.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Leído de nuevo con nuestro propio lector.</translation>
    </message>
    <message>
        <source>Read again, the file did not have {who} where it should be, so it was left as it was.</source>
        <extracomment>services/writing_names.py</extracomment>
        <translation>Al leerlo de nuevo, {who} no estaba donde debía; el archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>Reading names in files</source>
        <extracomment>workers/name_files_worker.py</extracomment>
        <translation>Leyendo nombres en archivos</translation>
    </message>
    <message>
        <source>Reading the old library</source>
        <extracomment>workers/import_worker.py</extracomment>
        <translation>Leyendo la biblioteca anterior</translation>
    </message>
    <message>
        <source>Reading what photos say of themselves</source>
        <extracomment>workers/facts_worker.py</extracomment>
        <translation>Leyendo lo que dicen las fotos</translation>
    </message>
    <message>
        <source>Recently added</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Añadidas hace poco</translation>
    </message>
    <message>
        <source>Rectangle discarded</source>
        <extracomment>ui/crop/drafting.py</extracomment>
        <translation>Recuadro descartado</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Rehacer “{what}”</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/search/search_bar.py ui/settings/pack_row.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “{chip}”</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>Quitar “{chip}”</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} missing photos</source>
        <extracomment>services/trash.py - for 1: Removed {n} missing photo</extracomment>
        <translation>
            <numerusform>{n} foto ausente quitada</numerusform>
            <numerusform>{n} fotos ausentes quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/people/people_circle_dialog.py ui/people/people_menu.py ui/search/save_search.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename circle</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>Cambiar nombre del círculo</translation>
    </message>
    <message>
        <source>Rename circle…</source>
        <extracomment>ui/people/people_circles.py</extracomment>
        <translation>Cambiar nombre del círculo…</translation>
    </message>
    <message>
        <source>Renamed {before} to {name}</source>
        <extracomment>services/naming.py</extracomment>
        <translation>{before} ahora se llama {name}</translation>
    </message>
    <message>
        <source>Repairing faces</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation>Reparando caras</translation>
    </message>
    <message>
        <source>Repairing people</source>
        <extracomment>workers/repair_worker.py</extracomment>
        <translation>Reparando personas</translation>
    </message>
    <message>
        <source>Report on written &amp;names…</source>
        <extracomment>ui/names_out/menu_lines.py</extracomment>
        <translation>&amp;Informe de nombres escritos…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Restored. What the library was before is among the backups.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Restaurada. Lo que la biblioteca era antes está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>services/backing_up.py workers/library_jobs.py</extracomment>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Reverse these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Invertir también estos</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/faces_controller.py ui/help/page_keys.py ui/review/page_parts.py ui/shared/rail.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review asks one question at a time, and first those that settle the most photos.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Revisar hace las preguntas de una en una, y primero las que resuelven más fotos.</translation>
    </message>
    <message>
        <source>Rewrite the photos</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Reescribir las fotos</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Clic derecho, tecla Menú</translation>
    </message>
    <message>
        <source>S&amp;imilar shots…</source>
        <extracomment>ui/window_menus.py</extracomment>
        <translation>Tomas &amp;parecidas…</translation>
    </message>
    <message>
        <source>S&amp;ort people</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Ordenar personas</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Sepa&amp;rar…</translation>
    </message>
    <message>
        <source>S, Space</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>S, Espacio</translation>
    </message>
    <message>
        <source>S, while typing Esc</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>S; al escribir, Esc</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Same person: merge</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Misma persona: unir</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/about_dialog.py ui/birth_date_dialog.py ui/crop/saying.py ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar como persona nueva</translation>
    </message>
    <message>
        <source>Save as new person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>Save face</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Guardar cara</translation>
    </message>
    <message>
        <source>Save it and decide later</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar y decidir más tarde</translation>
    </message>
    <message>
        <source>Save it without a name, and decide later (Esc)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Guardar sin nombre y decidir más tarde (Esc)</translation>
    </message>
    <message>
        <source>Save outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar contorno</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Save the face you drew (Enter)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Guardar la cara dibujada (Intro)</translation>
    </message>
    <message>
        <source>Save the outline</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar el contorno</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save without names</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Guardar sin nombres</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} faces</source>
        <extracomment>ui/crop/header.py - for 1: Save {n} face</extracomment>
        <translation>
            <numerusform>Guardar {n} cara</numerusform>
            <numerusform>Guardar {n} caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Save, and be asked who it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Guardar y preguntar quién es</translation>
    </message>
    <message>
        <source>Saved a drawn face</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Cara dibujada guardada</translation>
    </message>
    <message>
        <source>Saved search</source>
        <extracomment>ui/palette_controller.py</extracomment>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Saved search {name}: rename or delete</source>
        <extracomment>ui/search/save_search.py</extracomment>
        <translation>Búsqueda guardada {name}: cambiar nombre o eliminar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Saved the report.</source>
        <extracomment>workers/names_out_jobs.py</extracomment>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Búsqueda “{name}” guardada</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/drafts_controller.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say first what to search for.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Indique antes qué buscar.</translation>
    </message>
    <message>
        <source>Say that the names in this photo are right</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Confirmar que los nombres de esta foto son correctos</translation>
    </message>
    <message>
        <source>Say who this is.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Diga quién es.</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>Capturas de pantalla</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/frame.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all people (/)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Buscar entre todas las personas (/)</translation>
    </message>
    <message>
        <source>Search by people, dates, places, cameras, folders…</source>
        <extracomment>ui/search/chip_field.py</extracomment>
        <translation>Buscar por personas, fechas, lugares, cámaras, carpetas…</translation>
    </message>
    <message>
        <source>Search for the person it is</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Buscar qué persona es</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <extracomment>ui/help/help_page.py</extracomment>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search in this area</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>Buscar en esta zona</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>ui/frame.py</extracomment>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Search photos</source>
        <extracomment>ui/help/topics.py ui/search/typing_line.py</extracomment>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Searching for photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Al buscar fotos</translation>
    </message>
    <message>
        <source>Second names of the same files</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>Segundos nombres de los mismos archivos</translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>No seleccionar a nadie (Esc)</translation>
    </message>
    <message>
        <source>Select none of these photos</source>
        <extracomment>ui/photos/section_strip.py</extracomment>
        <translation>No seleccionar ninguna de estas fotos</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>ui/people/person_selection.py ui/photos/photos_bar.py</extracomment>
        <translation>No seleccionar nada (Esc)</translation>
    </message>
    <message>
        <source>Select several cards with Ctrl and type: they all become one person of that name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Seleccione varias tarjetas con Ctrl y escriba: todas pasan a ser una sola persona con ese nombre.</translation>
    </message>
    <message>
        <source>Select these photos</source>
        <extracomment>ui/photos/section_strip.py</extracomment>
        <translation>Seleccionar estas fotos</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <extracomment>ui/about_dialog.py</extracomment>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>models/dates.py</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings/settings_page.py ui/shared/rail.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings puts one back if you like; where you are is backed up before.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>En Ajustes se puede restaurar una de ellas; antes se guarda una copia de cómo está todo ahora.</translation>
    </message>
    <message>
        <source>Several people are called {name!r}; use one of the keys {keys}.</source>
        <extracomment>repository/people.py</extracomment>
        <translation>Varias personas se llaman {name!r}; use una de las claves {keys}.</translation>
    </message>
    <message>
        <source>Shift + arrows, Shift + click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Mayús + flechas, Mayús + clic</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Mayús + arrastrar</translation>
    </message>
    <message>
        <source>Shift and a click: photos of both</source>
        <extracomment>ui/people/company_list.py</extracomment>
        <translation>Mayús y clic: fotos de ambos</translation>
    </message>
    <message>
        <source>Show a&amp;gain</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>&amp;Volver a mostrar</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>ui/people/people_menu.py ui/people/person_menu.py</extracomment>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Show all faces</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Mostrar todas las caras</translation>
    </message>
    <message>
        <source>Show all faces (F)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Mostrar todas las caras (F)</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Show all photos of this person</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Mostrar todas las fotos de esta persona</translation>
    </message>
    <message>
        <source>Show all photos of {who}</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Mostrar todas las fotos de {who}</translation>
    </message>
    <message>
        <source>Show every pixel (1)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Mostrar cada píxel (1)</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>ui/people/people_states.py</extracomment>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/photos/photos_bar.py ui/photos/side_panel.py ui/problems/problem_view.py ui/viewer/menus.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show on the other screen</source>
        <extracomment>ui/viewer/bar.py ui/viewer/menus.py</extracomment>
        <translation>Mostrar en la otra pantalla</translation>
    </message>
    <message>
        <source>Show people</source>
        <extracomment>ui/help/topics.py ui/review/resting.py</extracomment>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>ui/history/history_view.py</extracomment>
        <translation>Mostrar foto</translation>
    </message>
    <message>
        <source>Show photos</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mostrar fotos</translation>
    </message>
    <message>
        <source>Show settings</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mostrar ajustes</translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Mostrar el panel</translation>
    </message>
    <message>
        <source>Show the places</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mostrar los lugares</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mostrar las preguntas</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Mostrar la foto entera (0)</translation>
    </message>
    <message>
        <source>Show these {people} again</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Volver a mostrar {people}</translation>
    </message>
    <message>
        <source>Shown as one with</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Se muestra junto con</translation>
    </message>
    <message>
        <source>Similar Face Detected</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Cara parecida encontrada</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <extracomment>ui/help/page_keys.py ui/photos/panel_model.py ui/stacks/stacks_dialog.py</extracomment>
        <translation>Tomas parecidas</translation>
    </message>
    <message>
        <source>Similarity: {percent}%</source>
        <extracomment>services/review_evidence.py ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>Parecido: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl + wheel)</source>
        <extracomment>ui/photos/timeline_header.py</extracomment>
        <translation>Tamaño de las miniaturas (Ctrl + rueda)</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Slideshow (S)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Presentación (S)</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>Imágenes pequeñas</translation>
    </message>
    <message>
        <source>Small pictures of photos and faces are kept beside the library, so that pages open at once. Where they would take more room, those not looked at for longest are dropped, and made again when they are needed.</source>
        <extracomment>ui/settings/pictures_part.py</extracomment>
        <translation>Junto a la biblioteca se guardan imágenes pequeñas de fotos y caras, para que las páginas se abran al momento. Si ocupan más, se quitan las que hace más tiempo que no se ven, y se hacen de nuevo cuando hacen falta.</translation>
    </message>
    <message>
        <source>Some backups could not be removed. ({files})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>No se pudieron quitar algunas copias de seguridad. ({files})</translation>
    </message>
    <message>
        <source>Some files say something else.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Algunos archivos dicen otra cosa.</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <extracomment>ui/page_menus.py</extracomment>
        <translation>&amp;Otra persona…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <extracomment>ui/merge_view.py ui/review/buttons.py ui/viewer/menus.py</extracomment>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Somebody has to stay.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Alguien tiene que quedarse.</translation>
    </message>
    <message>
        <source>Somebody hidden is recognised as ever and only has no card among the others.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>A quien está en ocultos se le reconoce como siempre; solo deja de tener tarjeta entre las demás.</translation>
    </message>
    <message>
        <source>Somebody in the saved search “{name}” is gone and was left out.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Alguien de la búsqueda guardada “{name}” ya no está y se dejó fuera.</translation>
    </message>
    <message>
        <source>Somebody new (K, Enter)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Una persona nueva (K, Intro)</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>Somebody you searched for is gone from the library.</source>
        <extracomment>ui/search/search_controller.py</extracomment>
        <translation>Alguien de la búsqueda ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Something else was decided just now. Please do that once more.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Acaba de decidirse otra cosa. Hay que repetirlo.</translation>
    </message>
    <message>
        <source>Something has changed since. Nothing was regrouped; ask again.</source>
        <extracomment>workers/regroup_worker.py</extracomment>
        <translation>Algo ha cambiado después. No se reagrupó nada; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have, and no report could be written ({trouble}).</source>
        <extracomment>config/logs.py</extracomment>
        <translation>Algo falló que no debía fallar, y no se pudo escribir ningún informe ({trouble}).</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept.</source>
        <extracomment>workers/runner.py</extracomment>
        <translation>Algo falló que no debía fallar. Las decisiones se conservan.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your decisions are kept. A report is in {file}.</source>
        <extracomment>config/logs.py</extracomment>
        <translation>Algo falló que no debía fallar. Las decisiones se conservan. Hay un informe en {file}.</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Espacio + arrastrar</translation>
    </message>
    <message>
        <source>Space on a chip</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Espacio en una etiqueta</translation>
    </message>
    <message>
        <source>Space, Ctrl + click</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Espacio, Ctrl + clic</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Split {faces} from {who}</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Separación de {who}: {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Split {n} faces from {who}</source>
        <extracomment>services/separating.py - for 1: Split {n} face from {who}</extracomment>
        <translation>
            <numerusform>{n} cara separada de {who}</numerusform>
            <numerusform>{n} caras separadas de {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>Split…</source>
        <extracomment>ui/people/person_menu.py</extracomment>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/photos/photos_bar.py ui/stacks/stacks_dialog.py</extracomment>
        <translation>Apilar</translation>
    </message>
    <message>
        <source>Stack (Enter)</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Apilar (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>Stack all {n}</source>
        <extracomment>ui/stacks/stacks_dialog.py - for 1: Stack the {n} there is</extracomment>
        <translation>
            <numerusform>Apilar la única</numerusform>
            <numerusform>Apilar las {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again now</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Stay (Esc)</source>
        <extracomment>ui/crop/saying.py</extracomment>
        <translation>Quedarse (Esc)</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/shared/status_line.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>workers/names_out_jobs.py</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. F5 goes on.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Detenido. F5 continúa.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept.</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Detenido. Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Stranger</source>
        <extracomment>ui/people/person_selection.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Stranger: {who}</source>
        <extracomment>services/review_answers.py services/strangers.py</extracomment>
        <translation>Desconocido: {who}</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>ui/people/people_selection.py</extracomment>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Strangers: never ask</source>
        <extracomment>ui/people/face_grid.py ui/people/people_menu.py</extracomment>
        <translation>Desconocidos: no preguntar nunca</translation>
    </message>
    <message>
        <source>Strangers: never ask about anybody &amp;like this</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Desconocidos: no preguntar por parec&amp;idos</translation>
    </message>
    <message>
        <source>Strangers: never ask about anybody like this</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Desconocidos: no preguntar nunca por nadie parecido</translation>
    </message>
    <message>
        <source>Strangers: {who}</source>
        <extracomment>services/strangers.py</extracomment>
        <translation>Desconocidos: {who}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/search/offer_list.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Swap names with</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>Intercambiar nombres con</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/crop/suggestion_parts.py ui/help/page_keys.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift + Tab</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Tab, Mayús + Tab</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Tab, flechas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back what was said of {folder}</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Retirar lo dicho de {folder}</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Aceptarlo</translation>
    </message>
    <message>
        <source>Take the eyes away</source>
        <extracomment>ui/crop/sketch.py</extracomment>
        <translation>Quitar los ojos</translation>
    </message>
    <message>
        <source>Take the outline shown</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>Aceptar el contorno mostrado</translation>
    </message>
    <message>
        <source>Take the stack apart</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Deshacer la pila</translation>
    </message>
    <message>
        <source>Take their names</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Tomar sus nombres</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Tells people apart as buffalo_l does; finds faces quicker, and fewer of the small ones.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>Distingue a las personas como buffalo_l; encuentra caras más deprisa, y menos de las pequeñas.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <extracomment>services/about.py services/facts.py</extracomment>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>That is no date. A year will do, or a month: June 2014.</source>
        <extracomment>ui/photos/go_to_date.py</extracomment>
        <translation>Eso no es una fecha. Basta un año, o un mes: junio 2014.</translation>
    </message>
    <message>
        <source>That is where the folder is already.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>La carpeta ya está ahí.</translation>
    </message>
    <message>
        <source>That question was settled meanwhile.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>Esa pregunta se resolvió entretanto.</translation>
    </message>
    <message>
        <source>The Intel graphics (OpenVINO)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>La gráfica Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>La tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>The RAW file is damaged, or of a camera that Kinframe does not know.</source>
        <extracomment>media/raw.py</extracomment>
        <translation>El archivo RAW está dañado o es de una cámara que Kinframe no conoce.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be made: it stayed in the journal mode {mode}. The library itself is unharmed.</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad: se quedó en el modo de diario {mode}. La biblioteca no ha sufrido daños.</translation>
    </message>
    <message>
        <source>The backup could not be made: the library file is damaged. ({library})</source>
        <extracomment>repository/backup_copying.py repository/backups.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad: el archivo de la biblioteca está dañado. ({library})</translation>
    </message>
    <message>
        <source>The backup could not be made: there is no library. ({library})</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad: no hay biblioteca. ({library})</translation>
    </message>
    <message>
        <source>The backup could not be made: this is no Kinframe library. ({file})</source>
        <extracomment>repository/backup_copying.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad: esto no es una biblioteca de Kinframe. ({file})</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>No se pudo restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be removed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>No se pudo quitar la copia de seguridad</translation>
    </message>
    <message>
        <source>The backups cannot be listed</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>No se puede mostrar la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>The best for most photos.</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Lo mejor para la mayoría de las fotos.</translation>
    </message>
    <message>
        <source>The boxes go too, and so does the name in the history.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Desaparecen también los recuadros y el nombre en el historial.</translation>
    </message>
    <message>
        <source>The built-in face networks are missing; please install the program again.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>Faltan las redes de caras incluidas; hay que volver a instalar el programa.</translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept aside, in the same folder.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>El archivo dañado no se elimina: se deja aparte, en la misma carpeta.</translation>
    </message>
    <message>
        <source>The damaged library could not be kept aside</source>
        <extracomment>repository/backups.py</extracomment>
        <translation>No se pudo apartar la biblioteca dañada</translation>
    </message>
    <message>
        <source>The data of a face can be erased for one person, in the menu of their page, or for all.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Los datos de caras se pueden borrar para una persona, en el menú de su página, o para todas.</translation>
    </message>
    <message>
        <source>The description of the model pack in {folder} cannot be read ({error}).</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>No se puede leer la descripción del paquete de modelos de {folder} ({error}).</translation>
    </message>
    <message>
        <source>The detector {name} gives no landmarks, so faces cannot be aligned.</source>
        <extracomment>faces/insightface_engine.py</extracomment>
        <translation>El detector {name} no da puntos de referencia, así que las caras no se pueden alinear.</translation>
    </message>
    <message>
        <source>The disk could not read this file; it may be failing.</source>
        <extracomment>media/files.py</extracomment>
        <translation>El disco no pudo leer este archivo; puede estar fallando.</translation>
    </message>
    <message>
        <source>The disk could not read this folder; it may be failing.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>El disco no pudo leer esta carpeta; puede estar fallando.</translation>
    </message>
    <message>
        <source>The disk could not write this file; it may be failing.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>El disco no pudo escribir este archivo; quizá esté fallando.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>El disco está lleno; no se escribió nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>El disco está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that was at {mount} is at {now} now; its photos moved along.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>El disco que estaba en {mount} está ahora en {now}; sus fotos se movieron con él.</translation>
    </message>
    <message>
        <source>The disk with the file reported an error.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>El disco del archivo dio un error.</translation>
    </message>
    <message>
        <source>The disk with the library reported an error. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>El disco de la biblioteca dio un error. No se cambió nada.</translation>
    </message>
    <message>
        <source>The download broke off. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>La descarga se interrumpió. Lo que ha llegado se conserva; inténtelo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
        <source>The download could not be written to {packs}: {cause}.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>No se pudo escribir la descarga en {packs}: {cause}.</translation>
    </message>
    <message>
        <source>The face data is erased, but the file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>repository/erasing.py</extracomment>
        <translation>Los datos de caras están borrados, pero el archivo aún guarda restos; desaparecerán pronto, a más tardar la próxima vez que se inicie Kinframe.</translation>
    </message>
    <message>
        <source>The face is hard to make out, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>La cara se distingue mal, así que conviene fijarse.</translation>
    </message>
    <message>
        <source>The face networks have just been changed. Please do that once more.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Las redes de caras se acaban de cambiar. Vuelva a hacerlo, por favor.</translation>
    </message>
    <message>
        <source>The face you drew</source>
        <extracomment>ui/crop/suggestion_head.py ui/merge_view.py</extracomment>
        <translation>La cara dibujada</translation>
    </message>
    <message>
        <source>The faces are small or blurred.</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>Las caras son pequeñas o están borrosas.</translation>
    </message>
    <message>
        <source>The faces named in this file were marked in a picture of another shape, so no names were written.</source>
        <extracomment>media/xmp_regions.py</extracomment>
        <translation>Las caras con nombre en este archivo se marcaron en una imagen de otra forma; no se escribieron nombres.</translation>
    </message>
    <message>
        <source>The faces of this library were described by the model pack {bound}; those of {pack} cannot be compared with them. Use that pack, or begin a new library.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Las caras de esta biblioteca se describieron con el paquete {bound}; las de {pack} no se pueden comparar con ellas. Use aquel paquete o empiece una biblioteca nueva.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>No se puede leer el archivo: {error}</translation>
    </message>
    <message>
        <source>The file has become too large for this disk.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>El archivo es ahora demasiado grande para este disco.</translation>
    </message>
    <message>
        <source>The file has {size} GB, more than Kinframe opens (1 GB).</source>
        <extracomment>media/files.py</extracomment>
        <translation>El archivo ocupa {size} GB, más de lo que abre Kinframe (1 GB).</translation>
    </message>
    <message>
        <source>The file holds no picture: it is filled with zeros.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>El archivo no contiene ninguna imagen: está lleno de ceros.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>media/files.py</extracomment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file still holds traces of it; they go soon, at the latest when Kinframe is started the next time.</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>El archivo aún guarda restos; desaparecerán pronto, a más tardar la próxima vez que se inicie Kinframe.</translation>
    </message>
    <message>
        <source>The files are rewritten; the pictures in them stay the same, bit for bit.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Los archivos se reescriben; las imágenes quedan iguales, bit a bit.</translation>
    </message>
    <message>
        <source>The film is damaged, or of a kind that Kinframe cannot open.</source>
        <extracomment>media/films.py</extracomment>
        <translation>El vídeo está dañado o es de un tipo que Kinframe no puede abrir.</translation>
    </message>
    <message>
        <source>The folder disappeared while it was being read.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>La carpeta desapareció mientras se leía.</translation>
    </message>
    <message>
        <source>The folder of this photo is not there any more.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>La carpeta de esta foto ya no existe.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there; perhaps its disk is not connected. Faces and names of its photos are kept.</source>
        <extracomment>services/locating.py</extracomment>
        <translation>La carpeta {folder} no está; quizá su disco no esté conectado. Las caras y los nombres de sus fotos se conservan.</translation>
    </message>
    <message>
        <source>The graphics card (DirectML)</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>La tarjeta gráfica (DirectML)</translation>
    </message>
    <message>
        <source>The language of the program. Names and what you wrote stay as they are.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>El idioma del programa. Los nombres y lo que se ha escrito se quedan como están.</translation>
    </message>
    <message>
        <source>The last traces of the face data are erased.</source>
        <extracomment>workers/library_jobs.py</extracomment>
        <translation>Los últimos restos de los datos de caras están borrados.</translation>
    </message>
    <message>
        <source>The library can be opened again, so it was not replaced. Nothing was changed.</source>
        <extracomment>services/rescuing.py</extracomment>
        <translation>La biblioteca se puede abrir de nuevo, así que no se sustituyó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>No se puede abrir la biblioteca.</translation>
    </message>
    <message>
        <source>The library cannot be opened: its folder is missing or may not be used.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>No se puede abrir la biblioteca: su carpeta no existe o no se puede usar.</translation>
    </message>
    <message>
        <source>The library cannot be written: its folder or disk is read-only. Nothing was changed.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>No se puede escribir en la biblioteca: su carpeta o su disco es de solo lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>El archivo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>The library file is damaged. ({file})</source>
        <extracomment>repository/library.py</extracomment>
        <translation>El archivo de la biblioteca está dañado. ({file})</translation>
    </message>
    <message>
        <source>The library file is damaged. Nothing was changed; you can restore a backup in Settings.</source>
        <extracomment>workers/care_worker.py</extracomment>
        <translation>El archivo de la biblioteca está dañado. No se cambió nada; en Ajustes se puede restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library file is damaged: its tables are not as Kinframe made them. ({file})</source>
        <extracomment>repository/migrating.py</extracomment>
        <translation>El archivo de la biblioteca está dañado: sus tablas no son como las hizo Kinframe. ({file})</translation>
    </message>
    <message>
        <source>The library file is gone or empty, but there are backups of it beside it. ({file}) To begin anew instead, move the folder “backups” away.</source>
        <extracomment>repository/upgrading.py</extracomment>
        <translation>El archivo de la biblioteca no existe o está vacío, pero junto a él hay copias de seguridad. ({file}) Para empezar de cero, mueva la carpeta “backups” a otro lugar.</translation>
    </message>
    <message>
        <source>The library is changing to other networks already. Cancel that first.</source>
        <extracomment>workers/pack_jobs.py</extracomment>
        <translation>La biblioteca ya está cambiando a otras redes. Cancele antes ese cambio.</translation>
    </message>
    <message>
        <source>The library itself is unharmed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>La biblioteca no ha sufrido daños.</translation>
    </message>
    <message>
        <source>The library knows no photos in {before}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>La biblioteca no conoce ninguna foto en {before}.</translation>
    </message>
    <message>
        <source>The library&apos;s folder cannot be made: {error}</source>
        <extracomment>repository/database.py</extracomment>
        <translation>No se puede crear la carpeta de la biblioteca: {error}</translation>
    </message>
    <message>
        <source>The library&apos;s folder or disk is read-only, so it can only be looked at.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>La carpeta o el disco de la biblioteca es de solo lectura, así que solo se puede consultar.</translation>
    </message>
    <message>
        <source>The licence of this pack has to be accepted before it is downloaded.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Hay que aceptar la licencia de este paquete antes de descargarlo.</translation>
    </message>
    <message>
        <source>The list beside it has the same places. Arrows move the map, plus and minus zoom.</source>
        <extracomment>ui/places/map_view.py</extracomment>
        <translation>La lista de al lado tiene los mismos lugares. Las flechas mueven el mapa, más y menos lo amplían.</translation>
    </message>
    <message>
        <source>The lock file {file} cannot be used ({cause}), so this library can only be looked at.</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>No se puede usar el archivo de bloqueo {file} ({cause}), así que esta biblioteca solo se puede mirar.</translation>
    </message>
    <message>
        <source>The metadata that is there already cannot be understood, so nothing was written.</source>
        <extracomment>media/xmp_tree.py</extracomment>
        <translation>Los metadatos que ya hay no se entienden; no se escribió nada.</translation>
    </message>
    <message>
        <source>The model pack {name} is not installed. Installed: {names}. Put its folder into {packs}, or describe all faces by another one: `packs --use NAME`, or Settings.</source>
        <extracomment>services/packs.py</extracomment>
        <translation>El paquete de modelos {name} no está instalado. Instalados: {names}. Ponga su carpeta en {packs}, o describa todas las caras con otro: `packs --use NAME`, o Ajustes.</translation>
    </message>
    <message>
        <source>The name has characters that are no valid text; rename it, then scan again.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>El nombre tiene caracteres que no son texto válido; hay que cambiarlo y volver a buscar.</translation>
    </message>
    <message>
        <source>The name of this file is too long for this computer.</source>
        <extracomment>media/files.py media/replacing.py</extracomment>
        <translation>El nombre de este archivo es demasiado largo para este equipo.</translation>
    </message>
    <message>
        <source>The network {name} cannot be loaded; the file may be damaged.</source>
        <extracomment>faces/sessions.py</extracomment>
        <translation>No se puede cargar la red {name}; el archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>The network {name} cannot be read from {parent}: {error}.</source>
        <extracomment>faces/packs.py</extracomment>
        <translation>No se puede leer la red {name} de {parent}: {error}.</translation>
    </message>
    <message>
        <source>The network {name} in {parent} is damaged; please install the pack again.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>La red {name} de {parent} está dañada; hay que volver a instalar el paquete.</translation>
    </message>
    <message>
        <source>The network {name} is missing from {parent}.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>Falta la red {name} en {parent}.</translation>
    </message>
    <message>
        <source>The newest backup is from {moment} ({contents}).</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>La copia de seguridad más reciente: {moment} ({contents}).</translation>
    </message>
    <message>
        <source>The old program was interrupted while it wrote. Start and close it once, then try again.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>El programa anterior se interrumpió mientras escribía. Ábralo y ciérrelo una vez, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The one thing that can be fetched is another set of face networks, if you ask for it.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Lo único que se puede descargar es otro juego de redes de caras, si se pide.</translation>
    </message>
    <message>
        <source>The pack could not be deleted: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>No se pudo eliminar el paquete: {cause}.</translation>
    </message>
    <message>
        <source>The pack could not be written to {packs}: {cause}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>No se pudo escribir el paquete en {packs}: {cause}.</translation>
    </message>
    <message>
        <source>The path of this folder is too long for this computer.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>La ruta de esta carpeta es demasiado larga para este equipo.</translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted.</source>
        <extracomment>media/files.py media/names_writing.py</extracomment>
        <translation>La foto desapareció: se movió, se le cambió el nombre o se eliminó.</translation>
    </message>
    <message>
        <source>The photo disappeared: it was moved, renamed or deleted. Its faces and names are kept; look for new photos (F5) in the folder where it is now, and it is known again.</source>
        <extracomment>services/locating.py</extracomment>
        <translation>La foto desapareció: se movió, se le cambió el nombre o se eliminó. Sus caras y nombres se conservan; al buscar fotos nuevas (F5) en la carpeta donde está ahora, se reconocerá de nuevo.</translation>
    </message>
    <message>
        <source>The photo has changed since it was scanned. Look for its faces again first; what was decided about them is kept.</source>
        <extracomment>workers/photo_pixels.py</extracomment>
        <translation>La foto ha cambiado desde que se miró. Antes hay que buscar de nuevo sus caras; lo que se decidió sobre ellas se conserva.</translation>
    </message>
    <message>
        <source>The photo has changed since its faces were found</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>La foto ha cambiado desde que se buscaron sus caras</translation>
    </message>
    <message>
        <source>The photo has changed since this rectangle was looked at. Find its faces again first.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>La foto ha cambiado desde que se miró este recuadro. Antes hay que buscar de nuevo sus caras.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard.</source>
        <extracomment>ui/viewer_deeds.py</extracomment>
        <translation>La foto está en el portapapeles.</translation>
    </message>
    <message>
        <source>The picture has far too many pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation>La imagen tiene demasiados píxeles, más de los que abre Kinframe ({most} millones).</translation>
    </message>
    <message>
        <source>The picture is cut off: the file ends too early.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>La imagen está incompleta: el archivo termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The picture is damaged, or of a rare kind that Kinframe cannot open.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>La imagen está dañada o es de un tipo poco común que Kinframe no puede abrir.</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, more than Kinframe opens ({most} million).</source>
        <extracomment>media/raster.py</extracomment>
        <translation>La imagen tiene {width} x {height} píxeles, más de los que abre Kinframe ({most} millones).</translation>
    </message>
    <message>
        <source>The picture would not have been the same afterwards, so nothing was written.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>La imagen no habría quedado igual, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The question has changed. Look again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>La pregunta ha cambiado. Vuelva a mirarla.</translation>
    </message>
    <message>
        <source>The rectangle is kept.</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>El recuadro se conserva.</translation>
    </message>
    <message>
        <source>The rectangle is outside the photo, which is {width} x {height} pixels.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation>El recuadro está fuera de la foto, que tiene {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>The rectangle is too small to hold a face. Draw it a little larger.</source>
        <extracomment>workers/drawn_face_worker.py</extracomment>
        <translation>El recuadro es demasiado pequeño para una cara. Dibújelo algo mayor.</translation>
    </message>
    <message>
        <source>The same person (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>La misma persona (Intro)</translation>
    </message>
    <message>
        <source>The same person as {who} (Enter)</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>La misma persona que {who} (Intro)</translation>
    </message>
    <message>
        <source>The saved search “{name}” is damaged and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>La búsqueda guardada “{name}” está dañada y no se muestra.</translation>
    </message>
    <message>
        <source>The saved search “{name}” is of a newer version and is not shown.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>La búsqueda guardada “{name}” es de una versión más nueva y no se muestra.</translation>
    </message>
    <message>
        <source>The search “{search}” is now “{name}”</source>
        <extracomment>services/searching.py</extracomment>
        <translation>La búsqueda “{search}” ahora se llama “{name}”</translation>
    </message>
    <message>
        <source>The selected photos</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Las fotos seleccionadas</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>El servidor no pudo demostrar quién es, así que no se aceptó nada.</translation>
    </message>
    <message>
        <source>The server does not have this file at the moment (it answered {status}). Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>El servidor no tiene este archivo en este momento (respondió {status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server has stopped sending. What has arrived is kept; try again to go on from there.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>El servidor ha dejado de enviar. Lo que ha llegado se conserva; inténtelo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
        <source>The server offers another file than the one we know, so it was thrown away.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>El servidor ofrece un archivo distinto del que conocemos, así que se descartó.</translation>
    </message>
    <message>
        <source>The server wants to send the file over an unprotected connection, so nothing was taken.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>El servidor quiere enviar el archivo por una conexión sin protección, así que no se aceptó nada.</translation>
    </message>
    <message>
        <source>The stored picture of this face has another size.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation>La imagen guardada de esta cara tiene otro tamaño.</translation>
    </message>
    <message>
        <source>The stored picture of this face is missing or damaged.</source>
        <extracomment>media/thumbnails.py</extracomment>
        <translation>La imagen guardada de esta cara falta o está dañada.</translation>
    </message>
    <message>
        <source>The surest at telling people apart, and several times slower.</source>
        <extracomment>faces/packs/offers.json</extracomment>
        <translation>El más seguro al distinguir personas, y varias veces más lento.</translation>
    </message>
    <message>
        <source>The trash with {path} is on a disk that is not connected. Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>La papelera con {path} está en un disco que no está conectado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The two eyes are at the same place. Click the middle of each eye.</source>
        <extracomment>faces/eyes.py</extracomment>
        <translation>Los dos ojos están en el mismo sitio. Haga clic en el centro de cada ojo.</translation>
    </message>
    <message>
        <source>Their files go to the system&apos;s trash. You can undo this.</source>
        <extracomment>ui/trash_dialog.py</extracomment>
        <translation>Sus archivos van a la papelera del sistema. Se puede deshacer.</translation>
    </message>
    <message>
        <source>There are no names in your files that are not used already. Names that digiKam, Lightroom, Picasa or Windows wrote are found when a folder is looked through.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>En los archivos no hay nombres que no se usen ya. Los nombres que escribieron digiKam, Lightroom, Picasa o Windows se encuentran al recorrer una carpeta.</translation>
    </message>
    <message>
        <source>There are no photos in these folders.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>No hay fotos en estas carpetas.</translation>
    </message>
    <message>
        <source>There are no similar shots that are not in a stack.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>No hay tomas parecidas que no estén ya en una pila.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} more copies</source>
        <extracomment>ui/trash_dialog.py - for 1: There is {n} more copy</extracomment>
        <translation>
            <numerusform>Hay {n} copia más</numerusform>
            <numerusform>Hay {n} copias más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} people named {name} already. Enter adds another.</source>
        <extracomment>ui/crop/who_field.py - for 1: There is {n} person named {name} already. Enter adds another.</extracomment>
        <translation>
            <numerusform>Ya hay {n} persona llamada {name}. Intro añade otra.</numerusform>
            <numerusform>Ya hay {n} personas llamadas {name}. Intro añade otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Ya hay una búsqueda guardada “{name}”.</translation>
    </message>
    <message>
        <source>There is a {name} already ({photos}). Enter adds another.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Ya hay alguien llamado {name} ({photos}). Intro añade otra persona.</translation>
    </message>
    <message>
        <source>There is already a pack called {name}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>Ya hay un paquete llamado {name}.</translation>
    </message>
    <message>
        <source>There is already a {name} ({photos}).</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>Ya hay alguien llamado {name} ({photos}).</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>No hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup of it. The file lies at</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>No hay ninguna copia de seguridad. El archivo está en</translation>
    </message>
    <message>
        <source>There is no connection to the server. Everything else works without one; try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>No hay conexión con el servidor. Todo lo demás funciona sin ella; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>There is no folder {after}.</source>
        <extracomment>services/relocating.py</extracomment>
        <translation>No existe la carpeta {after}.</translation>
    </message>
    <message>
        <source>There is no pack {name} to remove.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>No hay ningún paquete {name} que quitar.</translation>
    </message>
    <message>
        <source>There is no person {name!r} in the library.</source>
        <extracomment>repository/people.py</extracomment>
        <translation>No hay ninguna persona {name!r} en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). The commands work without one; --help lists them.</source>
        <extracomment>ui/application.py</extracomment>
        <translation>No hay ninguna pantalla en la que abrir una ventana (ni DISPLAY ni WAYLAND_DISPLAY están definidas). Las órdenes funcionan sin ella; --help las muestra.</translation>
    </message>
    <message>
        <source>There is no step {step_id} in the history.</source>
        <extracomment>repository/history.py</extracomment>
        <translation>No hay ningún paso {step_id} en el historial.</translation>
    </message>
    <message>
        <source>There is no such backup any more. Nothing was changed. ({file})</source>
        <extracomment>repository/backup_checks.py</extracomment>
        <translation>Esa copia de seguridad ya no existe. No se cambió nada. ({file})</translation>
    </message>
    <message>
        <source>There is no such file. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Ese archivo no existe. ({file})</translation>
    </message>
    <message>
        <source>There is no {source}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>No existe {source}.</translation>
    </message>
    <message>
        <source>There is not enough memory free for this picture.</source>
        <extracomment>workers/face_detection_worker.py</extracomment>
        <translation>No hay suficiente memoria libre para esta imagen.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: {wanted} are needed and {left} are free.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>No hay espacio suficiente en el disco: hacen falta {wanted} y quedan {left}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is something else at {path} by now. Nothing was changed.</source>
        <extracomment>media/trash.py services/trash_steps.py</extracomment>
        <translation>Ahora hay otra cosa en {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>These are all faces there are, so there is nobody to split them from.</source>
        <extracomment>services/distinguishing.py services/separating.py</extracomment>
        <translation>Estas son todas las caras que hay, así que no queda nadie de quien separarlas.</translation>
    </message>
    <message>
        <source>These are diff&amp;erent people</source>
        <extracomment>ui/person_lines.py</extracomment>
        <translation>Son personas disti&amp;ntas</translation>
    </message>
    <message>
        <source>These are different people</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Son personas distintas</translation>
    </message>
    <message>
        <source>These are somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation>Son de otra persona: una nueva</translation>
    </message>
    <message>
        <source>These are the same person already.</source>
        <extracomment>services/merging.py services/moving_faces.py services/review_answers.py</extracomment>
        <translation>Ya son la misma persona.</translation>
    </message>
    <message>
        <source>These are {who}</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Estas son de {who}</translation>
    </message>
    <message>
        <source>These belong here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Estas van aquí</translation>
    </message>
    <message>
        <source>These faces are in two different photos. Nothing was changed.</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Estas caras están en dos fotos distintas. No se cambió nada.</translation>
    </message>
    <message>
        <source>These faces look like one person.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Estas caras parecen de una sola persona.</translation>
    </message>
    <message>
        <source>These photos are in the trash already.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>Estas fotos ya están en la papelera.</translation>
    </message>
    <message>
        <source>These photos are not in the trash any more; only a copy brings them back.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Estas fotos ya no están en la papelera; solo una copia las devuelve.</translation>
    </message>
    <message>
        <source>These photos were taken together and look nearly the same. A stack shows one of them; the others stay behind it, and no file is touched.</source>
        <extracomment>ui/stacks/stacks_dialog.py</extracomment>
        <translation>Estas fotos se tomaron juntas y son casi iguales. Una pila muestra una; las demás quedan detrás, y no se toca ningún archivo.</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>Aparecen aquí según se encuentran.</translation>
    </message>
    <message>
        <source>They are called {name} already. Choose another name for who leaves.</source>
        <extracomment>services/separating.py</extracomment>
        <translation>Ya se llama {name}. Elija otro nombre para quien se separa.</translation>
    </message>
    <message>
        <source>They find faces and tell people apart. Your photos never leave this computer.</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Encuentran caras y distinguen a las personas. Sus fotos nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>They look like {who} and nobody has said who they are. Take out those who are somebody else.</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>Se parecen a {who} y nadie ha dicho quiénes son. Quite las que sean de otra persona.</translation>
    </message>
    <message>
        <source>They may be several people. Say of each part whether it stays, and who else it is.</source>
        <extracomment>ui/split_dialog.py</extracomment>
        <translation>Pueden ser varias personas. Indique de cada parte si se queda, y quién es si no.</translation>
    </message>
    <message>
        <source>They stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Sus recuadros se quedan en las fotos en las que está ahora.</translation>
    </message>
    <message>
        <source>Things move only to show where they went, and not at all where the system asks for less motion.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Las cosas solo se mueven para mostrar adónde han ido, y nada en absoluto si el sistema pide menos movimiento.</translation>
    </message>
    <message>
        <source>This JPEG is put together in an unusual way, so nothing is written into it.</source>
        <extracomment>media/jpeg_embedding.py</extracomment>
        <translation>Este JPEG está construido de forma poco común, así que no se escribe nada en él.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>Esta copia de seguridad está dañada. No se cambió nada.</translation>
    </message>
    <message>
        <source>This belongs here</source>
        <extracomment>ui/people/person_words.py</extracomment>
        <translation>Esta va aquí</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This circle is no longer in the library.</source>
        <extracomment>repository/circles.py</extracomment>
        <translation>Este círculo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This computer cannot watch so many folders at once, so some changes are noticed within half an hour.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Este equipo no puede vigilar tantas carpetas a la vez; algunos cambios se notan en media hora.</translation>
    </message>
    <message>
        <source>This computer has not enough memory free to open this picture.</source>
        <extracomment>media/decode.py</extracomment>
        <translation>Este equipo no tiene suficiente memoria libre para abrir esta imagen.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>El procesador de este equipo</translation>
    </message>
    <message>
        <source>This disk can only be read, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Este disco es de solo lectura; no se escribió nada.</translation>
    </message>
    <message>
        <source>This face is in another photo. Nothing was changed.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Esta cara está en otra foto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This face is in no group, so there is nobody to tell it from.</source>
        <extracomment>ui/faces_controller.py</extracomment>
        <translation>Esta cara no está en ningún grupo, así que no hay nadie de quien distinguirla.</translation>
    </message>
    <message>
        <source>This face is no longer in the library.</source>
        <extracomment>repository/faces.py</extracomment>
        <translation>Esta cara ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This face is not in its photo any more: the photo was cropped or turned since.</source>
        <extracomment>workers/crop_embedding.py</extracomment>
        <translation>Esta cara ya no está en su foto: la foto se recortó o se giró después.</translation>
    </message>
    <message>
        <source>This face is not shown any more. Nothing was changed.</source>
        <extracomment>services/placing.py</extracomment>
        <translation>Esta cara ya no se muestra. No se cambió nada.</translation>
    </message>
    <message>
        <source>This face is shown as somebody else by now. Nothing was changed.</source>
        <extracomment>services/teaching.py</extracomment>
        <translation>Esta cara ya se muestra como otra persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>This face is shown somewhere else by now. Nothing was changed.</source>
        <extracomment>services/rejecting.py services/strangers.py ui/viewer_deeds.py</extracomment>
        <translation>Esta cara ya se muestra en otro lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>This face is {doubts}, so look closely.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Cara {doubts}: conviene fijarse.</translation>
    </message>
    <message>
        <source>This face looks similar to {whom}</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>Esta cara se parece a {whom}</translation>
    </message>
    <message>
        <source>This face looks similar to:</source>
        <extracomment>ui/merge_view.py</extracomment>
        <translation>Esta cara se parece a:</translation>
    </message>
    <message>
        <source>This file could not be read ({cause}).</source>
        <extracomment>media/files.py</extracomment>
        <translation>No se pudo leer este archivo ({cause}).</translation>
    </message>
    <message>
        <source>This file could not be written ({cause}).</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Este archivo no se pudo escribir ({cause}).</translation>
    </message>
    <message>
        <source>This file has several names on the disk (hard links), so it is not rewritten.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>Este archivo tiene varios nombres en el disco (enlaces físicos), así que no se reescribe.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Kinframe library. ({file})</source>
        <extracomment>repository/database.py</extracomment>
        <translation>Este archivo es una base de datos de otro programa, no una biblioteca de Kinframe. ({file})</translation>
    </message>
    <message>
        <source>This file is not a Kinframe library.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>Este archivo no es una biblioteca de Kinframe.</translation>
    </message>
    <message>
        <source>This file is not there any more. Faces and names are kept.</source>
        <extracomment>ui/shared/photo_item_model.py</extracomment>
        <translation>Este archivo ya no está. Las caras y los nombres se conservan.</translation>
    </message>
    <message>
        <source>This film has no pictures, only sound.</source>
        <extracomment>media/films.py</extracomment>
        <translation>Este vídeo no tiene imágenes, solo sonido.</translation>
    </message>
    <message>
        <source>This folder could not be read ({cause}).</source>
        <extracomment>media/walk.py</extracomment>
        <translation>No se pudo leer esta carpeta ({cause}).</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>This has changed since it was asked. Nothing was changed.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Esto ha cambiado desde que se preguntó. No se cambió nada.</translation>
    </message>
    <message>
        <source>This has changed since it was offered. Nothing was changed.</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>Esto ha cambiado desde que se ofreció. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is a Kinframe library, not one of the old program. ({file})</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Esto es una biblioteca de Kinframe, no una del programa anterior. ({file})</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Esto es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>This is a link that leads nowhere.</source>
        <extracomment>media/files.py media/walk.py</extracomment>
        <translation>Esto es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>This is a link to something that is not there.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Esto es un enlace a algo que no existe.</translation>
    </message>
    <message>
        <source>This is a text file that is only named {suffix}.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Esto es un archivo de texto; solo su nombre acaba en {suffix}.</translation>
    </message>
    <message>
        <source>This is a text file.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Esto es un archivo de texto.</translation>
    </message>
    <message>
        <source>This is not a face (Del)</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>Esto no es una cara (Supr)</translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Esto no es un archivo, sino un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Esto no es una carpeta.</translation>
    </message>
    <message>
        <source>This is not a library of the old program.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>Esto no es una biblioteca del programa anterior.</translation>
    </message>
    <message>
        <source>This is not a picture: its content is not of any known photo format.</source>
        <extracomment>media/formats.py</extracomment>
        <translation>Esto no es una imagen: su contenido no es de ningún formato de foto conocido.</translation>
    </message>
    <message>
        <source>This is somebody else (K)</source>
        <extracomment>ui/merge_suggestion_dialog.py</extracomment>
        <translation>Es otra persona (K)</translation>
    </message>
    <message>
        <source>This is somebody else: a new person</source>
        <extracomment>ui/people/face_grid.py</extracomment>
        <translation>Es otra persona: una nueva</translation>
    </message>
    <message>
        <source>This is {who}</source>
        <extracomment>ui/people/person_words.py ui/teach_dialog.py</extracomment>
        <translation>Es {who}</translation>
    </message>
    <message>
        <source>This library is open in another Kinframe ({holder}), so here it can only be looked at.</source>
        <extracomment>repository/library.py</extracomment>
        <translation>Esta biblioteca está abierta en otro Kinframe ({holder}), así que aquí solo se puede consultar.</translation>
    </message>
    <message>
        <source>This link leads out of the folder, to {target}. Add that folder itself if you want its photos.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>Este enlace lleva fuera de la carpeta, a {target}. Para incluir sus fotos, hay que añadir esa carpeta.</translation>
    </message>
    <message>
        <source>This person</source>
        <extracomment>ui/crop/suggestion_card.py</extracomment>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>This person is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation>Ahora esta persona sale dos veces en esta foto.</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <extracomment>repository/people.py repository/review_rows.py</extracomment>
        <translation>Esta persona ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This photo has changed since Kinframe looked at it. Look for new photos, then write again.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>Esta foto cambió desde que Kinframe la miró. Hay que buscar fotos nuevas y volver a escribir.</translation>
    </message>
    <message>
        <source>This photo has changed since its faces were found, so the outlines may not fit any more.</source>
        <extracomment>ui/editor_controller.py</extracomment>
        <translation>Esta foto ha cambiado desde que se buscaron sus caras, así que los contornos quizá ya no encajen.</translation>
    </message>
    <message>
        <source>This photo is no longer in the library.</source>
        <extracomment>repository/photo_sheets.py repository/photos.py</extracomment>
        <translation>Esta foto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This photo was taken before {who} was born.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Esta foto es anterior al nacimiento de {who}.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <extracomment>services/searching.py</extracomment>
        <translation>Esta búsqueda guardada ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This takes effect when Kinframe starts the next time.</source>
        <extracomment>ui/settings/looks_section.py</extracomment>
        <translation>Surte efecto la próxima vez que se inicie Kinframe.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>models/effort.py</extracomment>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>To begin</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>To take the library along, close the program and copy its folder as a whole.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Para llevarse la biblioteca, cierre el programa y copie su carpeta entera.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>Hoy a las {time}</translation>
    </message>
    <message>
        <source>Told {whom} apart</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>Personas distintas: {whom}</translation>
    </message>
    <message>
        <source>Too many files are open on this computer at the moment.</source>
        <extracomment>media/files.py</extracomment>
        <translation>Ahora mismo hay demasiados archivos abiertos en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} names from files</source>
        <extracomment>services/taking_names.py - for 1: Took {n} name from a file</extracomment>
        <translation>
            <numerusform>{n} nombre tomado de un archivo</numerusform>
            <numerusform>{n} nombres tomados de archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/crop/suggestion_card.py ui/editor_controller.py ui/viewer/message.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py</extracomment>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Girar a la izquierda (Mayús+R)</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <extracomment>ui/photos/photos_bar.py ui/viewer/menus.py</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <extracomment>ui/viewer/bar.py</extracomment>
        <translation>Girar a la derecha (R)</translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos to the left</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo to the left</extracomment>
        <translation>
            <numerusform>{n} foto girada a la izquierda</numerusform>
            <numerusform>{n} fotos giradas a la izquierda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos to the right</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo to the right</extracomment>
        <translation>
            <numerusform>{n} foto girada a la derecha</numerusform>
            <numerusform>{n} fotos giradas a la derecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned {n} photos upside down</source>
        <extracomment>services/turning.py - for 1: Turned {n} photo upside down</extracomment>
        <translation>
            <numerusform>{n} foto puesta del revés</numerusform>
            <numerusform>{n} fotos puestas del revés</numerusform>
        </translation>
    </message>
    <message>
        <source>Two unnamed people swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Intercambio de dos personas sin nombre</translation>
    </message>
    <message>
        <source>Type a few letters of the name.</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>Escriba unas letras del nombre.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Escriba antes un nombre.</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Escriba lo que quiere hacer, o un nombre</translation>
    </message>
    <message>
        <source>U, or Enter</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>U, o Intro</translation>
    </message>
    <message>
        <source>U, while typing Ctrl+Z</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>U; al escribir, Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/history/history_item_model.py ui/menus.py ui/review/buttons.py ui/shared/status_line.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo these as well</source>
        <extracomment>ui/history/in_the_way.py</extracomment>
        <translation>Deshacer también estos</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Deshacer “{what}”</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>ui/people/people_menus.py</extracomment>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>models/person.py</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>ui/crop/face_menu.py ui/people/face_grid.py ui/people/person_selection.py</extracomment>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Use no name</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>No usar ningún nombre</translation>
    </message>
    <message>
        <source>Use them</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>Use these…</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>Usar estas…</translation>
    </message>
    <message numerus="yes">
        <source>Use {n} names</source>
        <extracomment>ui/told_names/told_names_dialog.py - for 1: Use {n} name</extracomment>
        <translation>
            <numerusform>Usar {n} nombre</numerusform>
            <numerusform>Usar {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Used {names} from {photos}</source>
        <extracomment>services/told_names.py</extracomment>
        <translation>Usados {names} de {photos}</translation>
    </message>
    <message>
        <source>Used {names} from {photos}.</source>
        <extracomment>models/told.py</extracomment>
        <translation>Se usaron {names} de {photos}.</translation>
    </message>
    <message>
        <source>Using the names in your files</source>
        <extracomment>workers/told_names_worker.py</extracomment>
        <translation>Usando los nombres de los archivos</translation>
    </message>
    <message>
        <source>Very likely the same person.</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>Muy probablemente la misma persona.</translation>
    </message>
    <message>
        <source>Very likely two different people.</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Muy probablemente dos personas distintas.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>What arrived is not the file we know, so it was thrown away. Try again later.</source>
        <extracomment>workers/pack_download.py</extracomment>
        <translation>Lo que llegó no es el archivo que conocemos, así que se descartó. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Qué fue de los archivos</translation>
    </message>
    <message>
        <source>What comes, goes or moves in your folders is noticed at once, and on network disks within half an hour.</source>
        <extracomment>ui/settings/watching_part.py</extracomment>
        <translation>Lo que llega, se va o se mueve en las carpetas se nota al momento, y en discos de red en media hora.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>What is asked</source>
        <extracomment>ui/review/page_parts.py</extracomment>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <extracomment>ui/names_out_controller.py</extracomment>
        <translation>Lo que se busca</translation>
    </message>
    <message>
        <source>What is shown beside the face is the question: Enter takes the person named there, and no dialog comes, unless something speaks against them.</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Lo que se muestra junto a la cara es la pregunta: Intro acepta a la persona nombrada ahí, sin cuadro de diálogo, salvo que algo hable en contra.</translation>
    </message>
    <message>
        <source>What is this circle called?</source>
        <extracomment>ui/people/people_circle_dialog.py</extracomment>
        <translation>¿Cómo se llama este círculo?</translation>
    </message>
    <message>
        <source>What to do with this face</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Qué hacer con esta cara</translation>
    </message>
    <message>
        <source>What to do with this photo</source>
        <extracomment>ui/viewer/menus.py</extracomment>
        <translation>Qué hacer con esta foto</translation>
    </message>
    <message>
        <source>What to do with {who}</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Qué hacer con {who}</translation>
    </message>
    <message>
        <source>What was decided since is lost, but the present state is backed up first, so you can come back.</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>Lo que se decidió después se pierde, pero antes se guarda una copia del estado actual, así que se puede volver a él.</translation>
    </message>
    <message>
        <source>What was decided since is lost.</source>
        <extracomment>ui/damaged_library_dialog.py</extracomment>
        <translation>Lo que se decidió después se pierde.</translation>
    </message>
    <message>
        <source>What was forgotten is gone from the library and cannot come back.</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>Lo que se olvidó ya no está en la biblioteca y no puede volver.</translation>
    </message>
    <message>
        <source>What was known of this face is forgotten, so its outline stays as it is.</source>
        <extracomment>services/drawing.py</extracomment>
        <translation>Lo que se sabía de esta cara se ha olvidado, así que su contorno se queda como está.</translation>
    </message>
    <message>
        <source>What was said of folders</source>
        <extracomment>ui/settings/rules_part.py</extracomment>
        <translation>Lo dicho de las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>What was stored of {n} people was damaged, and has been rebuilt.</source>
        <extracomment>ui/looks_controller.py - for 1: What was stored of {n} person was damaged, and has been rebuilt.</extracomment>
        <translation>
            <numerusform>Lo guardado de {n} persona estaba dañado y se ha reparado.</numerusform>
            <numerusform>Lo guardado de {n} personas estaba dañado y se ha reparado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide is kept in the library, a folder of its own.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Lo que se decide se guarda en la biblioteca, una carpeta aparte.</translation>
    </message>
    <message>
        <source>What you drew stays here: try again once the photo can be read.</source>
        <extracomment>workers/editor_jobs.py</extracomment>
        <translation>Lo dibujado se queda aquí: inténtelo de nuevo cuando la foto se pueda leer.</translation>
    </message>
    <message>
        <source>What you leave out is not offered again, but stays in this list.</source>
        <extracomment>ui/told_names/told_names_dialog.py</extracomment>
        <translation>Lo que se deja no se ofrece de nuevo, pero sigue en esta lista.</translation>
    </message>
    <message>
        <source>What you named in the old program can be taken over.</source>
        <extracomment>ui/settings/library_section.py</extracomment>
        <translation>Los nombres puestos en el programa anterior se pueden traer aquí.</translation>
    </message>
    <message>
        <source>What “{step}” changed is not readable any more.</source>
        <extracomment>repository/history.py</extracomment>
        <translation>Lo que cambió “{step}” ya no se puede leer.</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Rueda, + y -</translation>
    </message>
    <message>
        <source>When a drawn face is saved</source>
        <extracomment>ui/settings/editor_section.py</extracomment>
        <translation>Al guardar una cara dibujada</translation>
    </message>
    <message>
        <source>When was {who} born?</source>
        <extracomment>ui/birth_date_dialog.py</extracomment>
        <translation>¿Cuándo nació {who}?</translation>
    </message>
    <message>
        <source>Where do the photos go?</source>
        <extracomment>ui/export_dialog.py</extracomment>
        <translation>¿Adónde van las fotos?</translation>
    </message>
    <message>
        <source>Where faces are looked for</source>
        <extracomment>ui/settings/effort_section.py</extracomment>
        <translation>Dónde se buscan caras</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>ui/photos/side_panel.py ui/settings/folder_row.py</extracomment>
        <translation>¿Dónde está ahora?</translation>
    </message>
    <message>
        <source>Where is {folder} now?</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation>¿Dónde está ahora {folder}?</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <extracomment>ui/library_controller.py</extracomment>
        <translation>¿Dónde está ahora {name}?</translation>
    </message>
    <message>
        <source>Where it asks who somebody is, just type the name.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Donde pregunta quién es alguien, basta con escribir el nombre.</translation>
    </message>
    <message>
        <source>Where photos say where they were taken, the page of places shows them on a map.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cuando las fotos dicen dónde se tomaron, la página de lugares las muestra en un mapa.</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Which photos</source>
        <extracomment>ui/names_out/write_names_dialog.py ui/photos/side_panel.py</extracomment>
        <translation>Qué fotos</translation>
    </message>
    <message>
        <source>While you type a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Al escribir un nombre</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>ui/crop/painter.py ui/merge_question.py ui/merge_view.py ui/people/people_menu.py ui/review/words.py ui/shared/name_field.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Whoever gets the files can read the names. People without a name, strangers and hidden people are not in them.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Quien reciba los archivos puede leer los nombres. Las personas sin nombre, los desconocidos y los ocultos no están en ellos.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Words such as last summer, raw, screenshots, a camera or a city are understood, too.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>También se entienden palabras como verano pasado, raw, capturas, una cámara o una ciudad.</translation>
    </message>
    <message>
        <source>Write Kinframe&apos;s names over theirs</source>
        <extracomment>ui/names_out/report_dialog.py</extracomment>
        <translation>Sobrescribir con los nombres de Kinframe</translation>
    </message>
    <message>
        <source>Write names</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Escribir nombres</translation>
    </message>
    <message>
        <source>Write names into files</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>Escribir nombres en archivos</translation>
    </message>
    <message>
        <source>Write names into files?</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>¿Escribir nombres en archivos?</translation>
    </message>
    <message>
        <source>Write names…</source>
        <extracomment>ui/photos/photos_bar.py</extracomment>
        <translation>Escribir nombres…</translation>
    </message>
    <message>
        <source>Writing names</source>
        <extracomment>workers/names_out_worker.py</extracomment>
        <translation>Escribiendo nombres</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} photos into {file}.</source>
        <extracomment>workers/names_out_jobs.py - for 1: Wrote {n} photo into {file}.</extracomment>
        <translation>
            <numerusform>{n} foto escrita en {file}.</numerusform>
            <numerusform>{n} fotos escritas en {file}.</numerusform>
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
        <translation>Y es sí, N es no, S deja la pregunta para más tarde y U deshace la última respuesta.</translation>
    </message>
    <message>
        <source>Y, or C</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>Y, o C</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>ui/photos/scrubber.py ui/photos/timeline_header.py</extracomment>
        <translation>Años</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/review/buttons.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, this is the same person</source>
        <extracomment>ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Sí, es la misma persona</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>ui/people/people_menu.py</extracomment>
        <translation>Sí, es {name}</translation>
    </message>
    <message>
        <source>Yes, this is {name} (+)</source>
        <extracomment>ui/people/people_tips.py</extracomment>
        <translation>Sí, es {name} (+)</translation>
    </message>
    <message>
        <source>Yes, this is {who}</source>
        <extracomment>ui/crop/cards.py ui/crop/face_menu.py ui/viewer/menus.py</extracomment>
        <translation>Sí, es {who}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>Ayer a las {time}</translation>
    </message>
    <message>
        <source>You can keep it all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>Se puede guardar de todos modos.</translation>
    </message>
    <message>
        <source>You can pause, stop or close at any time: the next start goes on where it was.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Se puede pausar, detener o cerrar en cualquier momento: la próxima vez sigue donde estaba.</translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <extracomment>media/walk.py</extracomment>
        <translation>No hay permiso para ver esta carpeta.</translation>
    </message>
    <message>
        <source>You may not read the file.</source>
        <extracomment>repository/predecessor.py</extracomment>
        <translation>No hay permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <extracomment>media/files.py</extracomment>
        <translation>No hay permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>You may not use the library&apos;s folder.</source>
        <extracomment>repository/connections.py</extracomment>
        <translation>No hay permiso para usar la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>You may not write into this folder.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>No hay permiso para escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>You said these are different people.</source>
        <extracomment>services/review_answers.py</extracomment>
        <translation>Usted dijo que son personas distintas.</translation>
    </message>
    <message>
        <source>Your files stay as they are</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Los archivos se quedan como están</translation>
    </message>
    <message>
        <source>Your last answer was not kept. It is asked again.</source>
        <extracomment>ui/review/review_page.py</extracomment>
        <translation>La última respuesta no se guardó. Se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Your photos stay as they are, and so do names that were written into files. New photos of them will appear as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Las fotos se quedan como están, y también los nombres escritos en archivos. En fotos nuevas aparecerá como alguien nuevo.</translation>
    </message>
    <message>
        <source>Your photos stay as they are, and so do names that were written into files. New photos will show the same people as somebody new.</source>
        <extracomment>ui/forget_dialog.py</extracomment>
        <translation>Las fotos se quedan como están, y también los nombres escritos en archivos. Las fotos nuevas mostrarán a las mismas personas como alguien nuevo.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up, so nothing was written.</source>
        <extracomment>media/replacing.py</extracomment>
        <translation>La cuota de este disco está agotada; no se escribió nada.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>ui/settings_controller.py</extracomment>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>a favourite, or none any more</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>añadir a favoritos, o quitar</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>a new group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>un grupo nuevo</translation>
    </message>
    <message>
        <source>a new person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>una persona nueva</translation>
    </message>
    <message>
        <source>a slideshow; let it rest, and go on</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>una presentación; pausarla y seguir</translation>
    </message>
    <message>
        <source>a stranger</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>a stranger: never ask</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>un desconocido: no preguntar nunca</translation>
    </message>
    <message>
        <source>about {chance} in 100</source>
        <extracomment>faces/likelihood.py</extracomment>
        <translation>unas {chance} veces de cada 100</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>cerca de {hours} h</translation>
    </message>
    <message>
        <source>about {hours}½ h</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>cerca de {hours} h y media</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>cerca de {minutes} min</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>added since {day}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>añadidas desde el {day}</translation>
    </message>
    <message>
        <source>all else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>all photos on the map</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>todas las fotos en el mapa</translation>
    </message>
    <message>
        <source>also {nicknames}, {photos}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>también {nicknames}, {photos}</translation>
    </message>
    <message>
        <source>an unnamed person</source>
        <extracomment>models/person.py</extracomment>
        <translation>una persona sin nombre</translation>
    </message>
    <message>
        <source>and of in from at photos pictures</source>
        <extracomment>ui/search/together.py</extracomment>
        <translation>y de en del con fotos imágenes</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>ui/trash_dialog.py - for 1: and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>another program is using the library</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>otro programa está usando la biblioteca</translation>
    </message>
    <message>
        <source>any of</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>cualquiera de</translation>
    </message>
    <message>
        <source>any of: {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>cualquiera de: {name}</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>models/dates.py</extracomment>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>anybody there is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>cualquier persona que haya</translation>
    </message>
    <message>
        <source>around {place}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>cerca de {place}</translation>
    </message>
    <message>
        <source>as its publisher says; InsightFace&apos;s own packs are for non-commercial research only.</source>
        <extracomment>faces/installed.py</extracomment>
        <translation>según indica su editor; los paquetes propios de InsightFace son solo para investigación no comercial.</translation>
    </message>
    <message>
        <source>asked for</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>a petición</translation>
    </message>
    <message>
        <source>at the start of the line: back to the chips</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>al principio de la línea: volver a las etiquetas</translation>
    </message>
    <message>
        <source>autumn</source>
        <extracomment>models/dates.py</extracomment>
        <translation>otoño</translation>
    </message>
    <message>
        <source>back to the photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>volver a las fotos</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>abajo</translation>
    </message>
    <message>
        <source>blurred</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>born {year}</source>
        <extracomment>ui/people/person_header.py</extracomment>
        <translation>nació en {year}</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>no se puede deshacer</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>click the eyes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>marcar los ojos</translation>
    </message>
    <message>
        <source>closer and farther</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>acercar y alejar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>copy it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>copiarla</translation>
    </message>
    <message>
        <source>copy those selected</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>copiar las seleccionadas</translation>
    </message>
    <message>
        <source>cut off by the edge</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>cortada por el borde</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/restore_dialog.py</extracomment>
        <translation>diaria</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>digiKam, Lightroom, Windows and others read them. What other programs have written stays; where a file names somebody otherwise, that is told and left. Each file is read again as a proof.</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>digiKam, Lightroom, Windows y otros los leen. Lo que escribieron otros programas se queda; donde un archivo llama a alguien de otro modo, se dice y se deja. Cada archivo se lee de nuevo como prueba.</translation>
    </message>
    <message>
        <source>discard it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>descartarla</translation>
    </message>
    <message>
        <source>draw a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dibujar una cara</translation>
    </message>
    <message>
        <source>draw a face in the middle</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dibujar una cara en el centro</translation>
    </message>
    <message>
        <source>draw a face; move the photo where it is enlarged</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dibujar una cara; mover la foto ampliada</translation>
    </message>
    <message>
        <source>edit its faces</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>editar sus caras</translation>
    </message>
    <message>
        <source>empty the line, then the whole search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>vaciar la línea, y después toda la búsqueda</translation>
    </message>
    <message>
        <source>end the slideshow, the full screen, then back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>terminar la presentación, la pantalla completa, y volver</translation>
    </message>
    <message numerus="yes">
        <source>exactly {n} faces</source>
        <extracomment>ui/search/offers.py - for 1: exactly {n} face</extracomment>
        <translation>
            <numerusform>exactamente {n} cara</numerusform>
            <numerusform>exactamente {n} caras</numerusform>
        </translation>
    </message>
    <message>
        <source>faces people or more fewer at least at most</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>caras personas o más menos al menos por lo menos como mínimo como máximo a lo sumo como mucho</translation>
    </message>
    <message>
        <source>file missing</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>file name contains “{text}”</source>
        <extracomment>ui/search/chips.py ui/search/offers.py</extracomment>
        <translation>el nombre de archivo contiene “{text}”</translation>
    </message>
    <message>
        <source>films</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>vídeos</translation>
    </message>
    <message>
        <source>films videos movies clips</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>vídeos videos películas clips</translation>
    </message>
    <message>
        <source>full screen</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>go from card to card</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ir de tarjeta en tarjeta</translation>
    </message>
    <message>
        <source>go from photo to photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ir de foto en foto</translation>
    </message>
    <message>
        <source>go through the towns; show the photos</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>recorrer las ciudades; mostrar las fotos</translation>
    </message>
    <message>
        <source>go through what is offered</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>recorrer lo que se ofrece</translation>
    </message>
    <message>
        <source>go to a date</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ir a una fecha</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/people/cards.py ui/people/person_header.py</extracomment>
        <translation>en ocultos</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>it is somebody new</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>es una persona nueva</translation>
    </message>
    <message>
        <source>it is this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>es esta persona</translation>
    </message>
    <message>
        <source>keep them apart</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dejarlas aparte</translation>
    </message>
    <message>
        <source>larger tiles, smaller ones</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>miniaturas más grandes, más pequeñas</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>later: it is stored without a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>más tarde: se guarda sin nombre</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dejarlo como estaba</translation>
    </message>
    <message>
        <source>leave the rest for later</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dejar el resto para después</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>look at the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ver la foto</translation>
    </message>
    <message>
        <source>looks at {rate} photos a second</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>mira {rate} fotos por segundo</translation>
    </message>
    <message>
        <source>looks like {who}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>se parece a {who}</translation>
    </message>
    <message>
        <source>make it larger or smaller</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>agrandarla o reducirla</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>ui/shared/photo_grid.py</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>move it by a pixel, with Shift by ten</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>moverla un píxel, con Mayús diez</translation>
    </message>
    <message>
        <source>move it to the trash</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>moverla a la papelera</translation>
    </message>
    <message>
        <source>move it; closer and farther</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>moverlo; más cerca y más lejos</translation>
    </message>
    <message>
        <source>move the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>mover la foto</translation>
    </message>
    <message>
        <source>move those selected to the trash</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>mover las seleccionadas a la papelera</translation>
    </message>
    <message>
        <source>move to somebody else</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>mover a otra persona</translation>
    </message>
    <message>
        <source>name it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>darle nombre</translation>
    </message>
    <message>
        <source>name the person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dar nombre a la persona</translation>
    </message>
    <message>
        <source>name the person, or all that are selected</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>dar nombre a la persona, o a todas las seleccionadas</translation>
    </message>
    <message>
        <source>nameless</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>near in around at</source>
        <extracomment>ui/search/place_offers.py</extracomment>
        <translation>cerca en alrededor por</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>ui/crop/near_row.py</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no face</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>ninguna cara</translation>
    </message>
    <message>
        <source>no faces yet</source>
        <extracomment>ui/crop/header.py</extracomment>
        <translation>aún no hay caras</translation>
    </message>
    <message>
        <source>no group</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>ningún grupo</translation>
    </message>
    <message>
        <source>no screenshots</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>sin capturas</translation>
    </message>
    <message>
        <source>no without</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>no sin</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>nadie más</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>no es una cara</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>not there now: moved, or its disk is not connected. Faces and names are kept.</source>
        <extracomment>ui/settings/folder_row.py</extracomment>
        <translation>ahora no está: se movió, o su disco no está conectado. Las caras y los nombres se conservan.</translation>
    </message>
    <message>
        <source>not this person</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>no es esta persona</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>el {day} a las {time}</translation>
    </message>
    <message>
        <source>one of a stack of {n}</source>
        <extracomment>ui/photos/photo_words.py</extracomment>
        <translation>una de una pila de {n}</translation>
    </message>
    <message>
        <source>only</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>solo</translation>
    </message>
    <message>
        <source>only {who}</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>solo {who}</translation>
    </message>
    <message>
        <source>open its photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>abrir su foto</translation>
    </message>
    <message>
        <source>open the person, or the photo of a face</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>abrir la persona, o la foto de una cara</translation>
    </message>
    <message>
        <source>open the photo</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>abrir la foto</translation>
    </message>
    <message>
        <source>overexposed</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>sobreexpuesta</translation>
    </message>
    <message>
        <source>pictures that are no RAW</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>imágenes que no son RAW</translation>
    </message>
    <message>
        <source>process {number}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>el proceso {number}</translation>
    </message>
    <message>
        <source>process {number} on {host}</source>
        <extracomment>repository/lock.py</extracomment>
        <translation>el proceso {number} en {host}</translation>
    </message>
    <message>
        <source>raw raws</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>raw raws</translation>
    </message>
    <message>
        <source>recently added new</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>añadidas hace poco nuevas recientes</translation>
    </message>
    <message>
        <source>save, and be asked</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>guardar y preguntar</translation>
    </message>
    <message>
        <source>screenshots</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>capturas de pantalla</translation>
    </message>
    <message>
        <source>screenshots screen shots</source>
        <extracomment>ui/search/fact_offers.py</extracomment>
        <translation>capturas de pantalla screenshots</translation>
    </message>
    <message>
        <source>seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>select</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>seleccionar</translation>
    </message>
    <message>
        <source>select everything</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>seleccionar todo</translation>
    </message>
    <message>
        <source>select from there to here</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>seleccionar desde allí hasta aquí</translation>
    </message>
    <message>
        <source>select nobody</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>no seleccionar a nadie</translation>
    </message>
    <message>
        <source>select nothing</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>no seleccionar nada</translation>
    </message>
    <message>
        <source>select nothing, then back to the people</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>no seleccionar nada, y después volver a las personas</translation>
    </message>
    <message>
        <source>show all faces and names</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>mostrar todas las caras y nombres</translation>
    </message>
    <message>
        <source>show them as one</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>mostrarlas como una</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>models/dates.py</extracomment>
        <translation>desde</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>ui/crop/suggestion_parts.py</extracomment>
        <translation>barra</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>pequeña</translation>
    </message>
    <message>
        <source>some backups could not be removed ({files})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>no se pudieron quitar algunas copias de seguridad ({files})</translation>
    </message>
    <message>
        <source>some day</source>
        <extracomment>repository/scrubbing.py</extracomment>
        <translation>algún día</translation>
    </message>
    <message>
        <source>some logs with names could not be emptied ({error})</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>no se pudieron vaciar algunos registros con nombres ({error})</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>repository/scrubbing.py</extracomment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>somebody new, with a name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>una persona nueva, con nombre</translation>
    </message>
    <message>
        <source>somebody of the list</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>alguien de la lista</translation>
    </message>
    <message>
        <source>somebody of {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>alguien de {name}</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <extracomment>ui/crop/likelihood_words.py ui/merge_question.py</extracomment>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>spring</source>
        <extracomment>models/dates.py</extracomment>
        <translation>primavera</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>models/export.py models/names_report.py</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>strangers</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>summer</source>
        <extracomment>models/dates.py</extracomment>
        <translation>verano</translation>
    </message>
    <message>
        <source>take a decision back, or bring it back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>deshacer una decisión, o recuperarla</translation>
    </message>
    <message>
        <source>take it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>aceptarlo</translation>
    </message>
    <message>
        <source>take it out of the search</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>quitarla de la búsqueda</translation>
    </message>
    <message>
        <source>take the last answer back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>deshacer la última respuesta</translation>
    </message>
    <message>
        <source>take the outline shown</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>aceptar el contorno mostrado</translation>
    </message>
    <message>
        <source>taken with {camera}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>tomadas con {camera}</translation>
    </message>
    <message>
        <source>that is the name</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ese es el nombre</translation>
    </message>
    <message>
        <source>that is the name, and on to the next or back</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>ese es el nombre, y a la siguiente o a la anterior</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>el disco dio un error</translation>
    </message>
    <message>
        <source>the first photo, the last</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la primera foto, la última</translation>
    </message>
    <message>
        <source>the folder is missing or may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>la carpeta no existe o no se puede usar</translation>
    </message>
    <message>
        <source>the folder may not be used</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>la carpeta no se puede usar</translation>
    </message>
    <message>
        <source>the folder or disk is read-only</source>
        <extracomment>repository/backup_sentences.py</extracomment>
        <translation>la carpeta o el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the newest photo, the oldest</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la foto más nueva, la más antigua</translation>
    </message>
    <message>
        <source>the person you just decided about</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>la persona sobre la que se acaba de decidir</translation>
    </message>
    <message>
        <source>the photo before and after</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la foto anterior y la siguiente</translation>
    </message>
    <message>
        <source>the photo on top</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la foto de encima</translation>
    </message>
    <message>
        <source>the photos in a box</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>las fotos de un recuadro</translation>
    </message>
    <message>
        <source>the photos of what is seen</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>las fotos de lo que se ve</translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>la misma persona</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <extracomment>media/files.py media/replacing.py media/walk.py</extracomment>
        <translation>el sistema no dio ningún motivo</translation>
    </message>
    <message>
        <source>the whole photo, filled, every pixel</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>la foto entera, llenando la ventana, cada píxel</translation>
    </message>
    <message>
        <source>this one</source>
        <extracomment>ui/same_name_dialog.py</extracomment>
        <translation>esta</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>services/review_evidence.py</extracomment>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>models/dates.py</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>to the left</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>to the right</source>
        <extracomment>ui/crop/face_menu.py</extracomment>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>too dark</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>demasiado oscura</translation>
    </message>
    <message>
        <source>turn it to the right, to the left</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>girarla a la derecha, a la izquierda</translation>
    </message>
    <message>
        <source>turned away</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>de lado</translation>
    </message>
    <message>
        <source>two unnamed people</source>
        <extracomment>services/distinguishing.py</extracomment>
        <translation>dos personas sin nombre</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unnamed, {photos}</source>
        <extracomment>ui/regroup_dialog.py</extracomment>
        <translation>sin nombre, {photos}</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>models/dates.py</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>walk through the faces</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>recorrer las caras</translation>
    </message>
    <message>
        <source>what is known of it</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>lo que se sabe de ella</translation>
    </message>
    <message>
        <source>winter</source>
        <extracomment>models/dates.py</extracomment>
        <translation>invierno</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>con</translation>
    </message>
    <message>
        <source>with the person, without, and further</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>con la persona, sin ella, y así sucesivamente</translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>within {km} km of {city}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>a menos de {km} km de {city}</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>ui/search/offers.py</extracomment>
        <translation>sin</translation>
    </message>
    <message>
        <source>without visible eyes</source>
        <extracomment>faces/doubts.py</extracomment>
        <translation>sin ojos visibles</translation>
    </message>
    <message>
        <source>without {name}</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>sin {name}</translation>
    </message>
    <message>
        <source>write who it is</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>escribir quién es</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes, it is whom the card says</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>sí, es quien dice la tarjeta</translation>
    </message>
    <message>
        <source>yes, that is them</source>
        <extracomment>ui/help/page_keys.py</extracomment>
        <translation>sí, es esa persona</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/history/history_item_model.py</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>{answers} would name {photos}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Con {answers} se daría nombre a {photos}</translation>
    </message>
    <message>
        <source>{answers} would settle {photos}</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>Con {answers} se resolverían {photos}</translation>
    </message>
    <message>
        <source>{around}, {country}</source>
        <extracomment>ui/search/place_offers.py</extracomment>
        <translation>{around}, {country}</translation>
    </message>
    <message>
        <source>{before} is {name} here</source>
        <extracomment>services/naming.py</extracomment>
        <translation>Aquí {before} es {name}</translation>
    </message>
    <message>
        <source>{card}, favourite</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{card}, en favoritos</translation>
    </message>
    <message>
        <source>{card}, perhaps {name}</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{card}, quizá {name}</translation>
    </message>
    <message>
        <source>{chip}, remove with Backspace</source>
        <extracomment>ui/search/chip_button.py</extracomment>
        <translation>{chip}, quitar con Retroceso</translation>
    </message>
    <message>
        <source>{circle} is now {name}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{circle} ahora se llama {name}</translation>
    </message>
    <message>
        <source>{city}, {country}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>{city}, {country}</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{count} hasta ahora</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <extracomment>ui/shared/moments.py</extracomment>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{day} de {month} de {year}</translation>
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
            <numerusform>{done} (una cosa había cambiado después y se quedó como estaba)</numerusform>
            <numerusform>{done} ({n} cosas habían cambiado después y se quedaron como estaban)</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done}, but {problems}</source>
        <extracomment>services/erasing.py</extracomment>
        <translation>{done}, pero {problems}</translation>
    </message>
    <message numerus="yes">
        <source>{done}, with {n} copies</source>
        <extracomment>services/trash.py - for 1: {done}, with {n} copy</extracomment>
        <translation>
            <numerusform>{done}, con {n} copia</numerusform>
            <numerusform>{done}, con {n} copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}, with {n} other steps</source>
        <extracomment>services/undoing.py - for 1: {done}, with {n} other step</extracomment>
        <translation>
            <numerusform>{done}, con {n} paso más</numerusform>
            <numerusform>{done}, con {n} pasos más</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}, with “{other}”</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>{done}, con “{other}”</translation>
    </message>
    <message numerus="yes">
        <source>{done}; removed {n} missing photos</source>
        <extracomment>services/trash.py - for 1: {done}; removed {n} missing photo</extracomment>
        <translation>
            <numerusform>{done}; {n} foto ausente quitada</numerusform>
            <numerusform>{done}; {n} fotos ausentes quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}; {n} photos stayed, for other photos are known there</source>
        <extracomment>services/relocating.py - for 1: {done}; {n} photo stayed, for other photos are known there</extracomment>
        <translation>
            <numerusform>{done}; {n} foto se quedó, porque allí ya se conoce otra</numerusform>
            <numerusform>{done}; {n} fotos se quedaron, porque allí ya se conocen otras</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubts}, and alike all the same.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>{doubts}, y aun así se parece.</translation>
    </message>
    <message>
        <source>{doubts}: suggestions may be unsure.</source>
        <extracomment>ui/crop/suggestion_words.py</extracomment>
        <translation>{doubts}: las sugerencias pueden fallar.</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>{faces} en {photos}</translation>
    </message>
    <message>
        <source>{faces} in {photos}: use them?</source>
        <extracomment>ui/told_names/offer_bar.py</extracomment>
        <translation>{faces} en {photos}: ¿usarlos?</translation>
    </message>
    <message>
        <source>{faces} would move, {split} split, {joined} joined, {people} change.</source>
        <extracomment>models/regrouping.py</extracomment>
        <translation>Cambios de sitio: {faces}; separaciones: {split}; uniones: {joined}; con cambios: {people}.</translation>
    </message>
    <message>
        <source>{file} is there already. Give another name.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{file} ya existe. Hay que dar otro nombre.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last} {month} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{first} a {last} {month} {year}</translation>
    </message>
    <message>
        <source>{folder} is left out</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{folder} queda fuera</translation>
    </message>
    <message>
        <source>{folder} is part of the library again</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{folder} vuelve a ser parte de la biblioteca</translation>
    </message>
    <message>
        <source>{format} files</source>
        <extracomment>ui/search/chips.py</extracomment>
        <translation>archivos {format}</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <extracomment>ui/settings/packs_section.py</extracomment>
        <translation>{here} de {total}</translation>
    </message>
    <message>
        <source>{km} km from {city}</source>
        <extracomment>ui/shared/place_words.py</extracomment>
        <translation>a {km} km de {city}</translation>
    </message>
    <message>
        <source>{licence} Do you accept that?</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>{licence} ¿Lo acepta?</translation>
    </message>
    <message>
        <source>{line}, {n} of {total}</source>
        <extracomment>ui/search/search_bar.py</extracomment>
        <translation>{line}, {n} de {total}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>models/dates.py ui/photos/photo_words.py</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{names} in {photos}</source>
        <extracomment>ui/names_out/write_names_dialog.py</extracomment>
        <translation>{names} en {photos}</translation>
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
        <translation>No se pudo leer {name}; puede tener daños ({cause}).</translation>
    </message>
    <message>
        <source>{name} holds no face networks (files ending in .onnx).</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} no contiene redes de caras (archivos que terminan en .onnx).</translation>
    </message>
    <message>
        <source>{name} holds two files called {file}.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} contiene dos archivos llamados {file}.</translation>
    </message>
    <message>
        <source>{name} holds {count} files; a pack has a handful.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} contiene {count} archivos; un paquete tiene unos pocos.</translation>
    </message>
    <message>
        <source>{name} is larger than it says and was not unpacked.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} ocupa más de lo que dice y no se descomprimió.</translation>
    </message>
    <message>
        <source>{name} is no zip file that can be opened; it may be damaged.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} no es un archivo zip que se pueda abrir; puede tener daños.</translation>
    </message>
    <message>
        <source>{name} is not complete: a pack needs a face detector (det_….onnx) and a recogniser.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>{name} no está completo: un paquete necesita un detector de caras (det_….onnx) y un reconocedor.</translation>
    </message>
    <message>
        <source>{name} wants to write outside its folder and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} pretende escribir fuera de su carpeta y no se abrió.</translation>
    </message>
    <message>
        <source>{name} would unpack to far too much and was not opened.</source>
        <extracomment>faces/pack_files.py</extracomment>
        <translation>{name} ocuparía demasiado al descomprimirse y no se abrió.</translation>
    </message>
    <message>
        <source>{name}, seen once</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{name}, una sola vez</translation>
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
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>{number}: {name}, {percent}% similar</source>
        <extracomment>ui/crop/candidates.py</extracomment>
        <translation>{number}: {name}, parecido del {percent}&#xa0;%</translation>
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
            <numerusform>{n} respuesta, resuelto: {photos}</numerusform>
            <numerusform>{n} respuestas, resuelto: {photos}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>ui/review/words.py - for 1: {n} answer</extracomment>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <extracomment>ui/settings/library_section.py - for 1: {n} backup</extracomment>
        <translation>
            <numerusform>{n} copia de seguridad</numerusform>
            <numerusform>{n} copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <extracomment>services/checking.py - for 1: {n} card</extracomment>
        <translation>
            <numerusform>{n} tarjeta</numerusform>
            <numerusform>{n} tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} centroids</source>
        <extracomment>services/checking.py ui/main_window.py - for 1: {n} centroid</extracomment>
        <translation>
            <numerusform>{n} centroide</numerusform>
            <numerusform>{n} centroides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be exported</source>
        <extracomment>models/export.py - for 1: {n} could not be exported</extracomment>
        <translation>
            <numerusform>{n} no se pudo exportar</numerusform>
            <numerusform>{n} no se pudieron exportar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written</source>
        <extracomment>models/names_report.py - for 1: {n} could not be written</extracomment>
        <translation>
            <numerusform>{n} no se pudo escribir</numerusform>
            <numerusform>{n} no se pudieron escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged centroids</source>
        <extracomment>services/centroids.py - for 1: {n} damaged centroid</extracomment>
        <translation>
            <numerusform>{n} centroide dañado</numerusform>
            <numerusform>{n} centroides dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} decision</extracomment>
        <translation>
            <numerusform>{n} decisión</numerusform>
            <numerusform>{n} decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>models/regrouping.py services/checking.py services/distinguishing.py services/importing.py services/naming_together.py ui/crop/header.py ui/history/history_item_model.py ui/people/cards.py ui/people/person_header.py ui/photos/photo_words.py ui/restore_dialog.py ui/shared/photo_item_model.py ui/shared/words.py ui/split_dialog.py ui/told_names/names_list.py ui/viewer/bar.py workers/import_worker.py - for 1: {n} face</extracomment>
        <translation>
            <numerusform>{n} cara</numerusform>
            <numerusform>{n} caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not this person</source>
        <extracomment>services/rejecting.py - for 1: {n} face is not this person</extracomment>
        <translation>
            <numerusform>{n} cara no es de esta persona</numerusform>
            <numerusform>{n} caras no son de esta persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are not {who}</source>
        <extracomment>services/rejecting.py services/review_answers.py - for 1: {n} face is not {who}</extracomment>
        <translation>
            <numerusform>{n} cara no es de {who}</numerusform>
            <numerusform>{n} caras no son de {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are somebody else here and stay so.</source>
        <extracomment>models/told.py - for 1: {n} face is somebody else here and stays so.</extracomment>
        <translation>
            <numerusform>{n} cara es de otra persona aquí y lo sigue siendo.</numerusform>
            <numerusform>{n} caras son de otras personas aquí y lo siguen siendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are strangers</source>
        <extracomment>services/moving_faces.py - for 1: {n} face is a stranger</extracomment>
        <translation>
            <numerusform>{n} cara es de un desconocido</numerusform>
            <numerusform>{n} caras son de desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces are {who}</source>
        <extracomment>services/review_answers.py services/teaching.py - for 1: {n} face is {who}</extracomment>
        <translation>
            <numerusform>{n} cara es de {who}</numerusform>
            <numerusform>{n} caras son de {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces could not be: the photos are not there. They stay with their people.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face could not be: the photos are not there. They stay with their people.</extracomment>
        <translation>
            <numerusform>{n} cara no se pudo describir: las fotos no están. Sigue con su persona.</numerusform>
            <numerusform>{n} caras no se pudieron describir: las fotos no están. Siguen con sus personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces described by {title}.</source>
        <extracomment>workers/pack_change_worker.py - for 1: {n} face described by {title}.</extracomment>
        <translation>
            <numerusform>{n} cara descrita con {title}.</numerusform>
            <numerusform>{n} caras descritas con {title}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or fewer</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or fewer</extracomment>
        <translation>
            <numerusform>{n} cara o menos</numerusform>
            <numerusform>{n} caras o menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces or more</source>
        <extracomment>ui/search/chips.py - for 1: {n} face or more</extracomment>
        <translation>
            <numerusform>{n} cara o más</numerusform>
            <numerusform>{n} caras o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces seen once</source>
        <extracomment>ui/people/cards.py - for 1: {n} face seen once</extracomment>
        <translation>
            <numerusform>{n} cara vista una vez</numerusform>
            <numerusform>{n} caras vistas una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces selected</source>
        <extracomment>ui/people/person_selection.py - for 1: {n} face selected</extracomment>
        <translation>
            <numerusform>{n} cara seleccionada</numerusform>
            <numerusform>{n} caras seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces were seen once or twice and can stay unnamed.</source>
        <extracomment>ui/review/words.py - for 1: {n} face was seen once or twice and can stay unnamed.</extracomment>
        <translation>
            <numerusform>{n} cara se vio una o dos veces y puede quedarse sin nombre.</numerusform>
            <numerusform>{n} caras se vieron una o dos veces y pueden quedarse sin nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces without a usable box were left out.</source>
        <extracomment>workers/import_worker.py - for 1: {n} face without a usable box was left out.</extracomment>
        <translation>
            <numerusform>{n} cara sin recuadro utilizable se dejó fuera.</numerusform>
            <numerusform>{n} caras sin recuadro utilizable se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>models/names_report.py ui/problems/problems_page.py ui/shared/rail.py - for 1: {n} file</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files proved.</source>
        <extracomment>ui/names_out/report_dialog.py - for 1: {n} file proved.</extracomment>
        <translation>
            <numerusform>{n} archivo comprobado.</numerusform>
            <numerusform>{n} archivos comprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files would be written</source>
        <extracomment>models/names_report.py - for 1: {n} file would be written</extracomment>
        <translation>
            <numerusform>se escribiría {n} archivo</numerusform>
            <numerusform>se escribirían {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>models/regrouping.py - for 1: {n} group</extracomment>
        <translation>
            <numerusform>{n} grupo</numerusform>
            <numerusform>{n} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups and faces</source>
        <extracomment>services/naming_together.py - for 1: {n} group and faces</extracomment>
        <translation>
            <numerusform>{n} grupo y caras</numerusform>
            <numerusform>{n} grupos y caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} had them already</source>
        <extracomment>models/names_report.py - for 1: {n} had them already</extracomment>
        <translation>
            <numerusform>{n} ya los tenía</numerusform>
            <numerusform>{n} ya los tenían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden people</source>
        <extracomment>ui/people/cards.py - for 1: {n} hidden person</extracomment>
        <translation>
            <numerusform>{n} persona oculta</numerusform>
            <numerusform>{n} personas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches.</source>
        <extracomment>ui/crop/who_field.py - for 1: {n} match.</extracomment>
        <translation>
            <numerusform>{n} coincidencia.</numerusform>
            <numerusform>{n} coincidencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} metres above the sea</source>
        <extracomment>ui/viewer/panel_words.py - for 1: {n} metre above the sea</extracomment>
        <translation>
            <numerusform>{n} metro sobre el mar</numerusform>
            <numerusform>{n} metros sobre el mar</numerusform>
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
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces</source>
        <extracomment>ui/review/words.py - for 1: {n} more face</extracomment>
        <translation>
            <numerusform>{n} cara más</numerusform>
            <numerusform>{n} caras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces of {name}</source>
        <extracomment>ui/review/words.py - for 1: {n} more face of {name}</extracomment>
        <translation>
            <numerusform>{n} cara más de {name}</numerusform>
            <numerusform>{n} caras más de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with this person.</extracomment>
        <translation>
            <numerusform>{n} cara más se añadió a esta persona.</numerusform>
            <numerusform>{n} caras más se añadieron a esta persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more faces were put with {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more face was put with {whom}.</extracomment>
        <translation>
            <numerusform>{n} cara más se añadió a {whom}.</numerusform>
            <numerusform>{n} caras más se añadieron a {whom}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more people</source>
        <extracomment>ui/people/person_company.py - for 1: {n} more person</extracomment>
        <translation>
            <numerusform>{n} persona más</numerusform>
            <numerusform>{n} personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like this person.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like this person.</extracomment>
        <translation>
            <numerusform>{n} cara más sin nombre se parece a esta persona.</numerusform>
            <numerusform>{n} caras más sin nombre se parecen a esta persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more unnamed faces look like {whom}.</source>
        <extracomment>ui/belief_words.py - for 1: {n} more unnamed face looks like {whom}.</extracomment>
        <translation>
            <numerusform>{n} cara más sin nombre se parece a {whom}.</numerusform>
            <numerusform>{n} caras más sin nombre se parecen a {whom}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named faces</source>
        <extracomment>ui/told_names/offer_bar.py - for 1: {n} named face</extracomment>
        <translation>
            <numerusform>{n} cara con nombre</numerusform>
            <numerusform>{n} caras con nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people</source>
        <extracomment>models/regrouping.py - for 1: {n} named person</extracomment>
        <translation>
            <numerusform>{n} persona con nombre</numerusform>
            <numerusform>{n} personas con nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named people stay marked in the photos they are in now.</source>
        <extracomment>ui/forget_dialog.py - for 1: {n} named person stays marked in the photos they are in now.</extracomment>
        <translation>
            <numerusform>{n} persona con nombre sigue marcada en las fotos en las que está ahora.</numerusform>
            <numerusform>{n} personas con nombre siguen marcadas en las fotos en las que están ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>models/told.py services/told_names.py ui/names_out/write_names_dialog.py - for 1: {n} name</extracomment>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names fit no face.</source>
        <extracomment>models/told.py - for 1: {n} name fits no face.</extracomment>
        <translation>
            <numerusform>{n} nombre no encaja con ninguna cara.</numerusform>
            <numerusform>{n} nombres no encajan con ninguna cara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are drawn and not yet saved</source>
        <extracomment>ui/crop/stage_words.py - for 1: {n} new face is drawn and not yet saved</extracomment>
        <translation>
            <numerusform>{n} cara nueva está dibujada y aún sin guardar</numerusform>
            <numerusform>{n} caras nuevas están dibujadas y aún sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new faces are not saved yet.</source>
        <extracomment>ui/crop/saying.py - for 1: {n} new face is not saved yet.</extracomment>
        <translation>
            <numerusform>{n} cara nueva está aún sin guardar.</numerusform>
            <numerusform>{n} caras nuevas están aún sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {people}</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>{n} de {people}</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>ui/photos/photos_page.py</extracomment>
        <translation>{n} de {photos}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} are {who}</source>
        <extracomment>ui/teach_dialog.py - for 1: {n} of {total} is {who}</extracomment>
        <translation>
            <numerusform>{n} de {total} es de {who}</numerusform>
            <numerusform>{n} de {total} son de {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs look alike</source>
        <extracomment>ui/review/words.py - for 1: {n} pair looks alike</extracomment>
        <translation>
            <numerusform>{n} pareja se parece</numerusform>
            <numerusform>{n} parejas se parecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>services/describing.py services/distinguishing.py services/importing.py services/joining.py services/merging.py services/naming_together.py services/strangers.py ui/page_readings.py ui/people/cards.py ui/people/people_menu.py ui/people/people_page.py workers/import_worker.py - for 1: {n} person</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people in this circle</source>
        <extracomment>ui/people/people_circles.py - for 1: {n} person in this circle</extracomment>
        <translation>
            <numerusform>{n} persona en este círculo</numerusform>
            <numerusform>{n} personas en este círculo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people named</source>
        <extracomment>ui/restore_dialog.py - for 1: {n} person named</extracomment>
        <translation>
            <numerusform>{n} persona con nombre</numerusform>
            <numerusform>{n} personas con nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo files will be rewritten. Where that is not safe, the names go beside them.</source>
        <extracomment>ui/names_out/write_names_dialog.py - for 1: {n} photo file will be rewritten. Where that is not safe, the names go beside it.</extracomment>
        <translation>
            <numerusform>Se reescribirá {n} archivo de foto. Donde no sea seguro, los nombres van al lado.</numerusform>
            <numerusform>Se reescribirán {n} archivos de foto. Donde no sea seguro, los nombres van al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>models/person.py - for 1: {n} photo</extracomment>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are kept apart</source>
        <extracomment>services/stacks.py - for 1: {n} photo is kept apart</extracomment>
        <translation>
            <numerusform>{n} foto queda aparte</numerusform>
            <numerusform>{n} fotos quedan aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are shown as one</source>
        <extracomment>services/stacks.py - for 1: {n} photo is shown as one</extracomment>
        <translation>
            <numerusform>{n} foto se muestra como una</numerusform>
            <numerusform>{n} fotos se muestran como una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are shown for themselves</source>
        <extracomment>services/stacks.py - for 1: {n} photo is shown for itself</extracomment>
        <translation>
            <numerusform>{n} foto se muestra por separado</numerusform>
            <numerusform>{n} fotos se muestran por separado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos could not be used.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo could not be used.</extracomment>
        <translation>
            <numerusform>{n} foto no se pudo usar.</numerusform>
            <numerusform>{n} fotos no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos exported to {folder}</source>
        <extracomment>models/export.py - for 1: {n} photo exported to {folder}</extracomment>
        <translation>
            <numerusform>{n} foto exportada a {folder}</numerusform>
            <numerusform>{n} fotos exportadas a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved along to {folder}</source>
        <extracomment>services/relocating.py - for 1: {n} photo moved along to {folder}</extracomment>
        <translation>
            <numerusform>{n} foto movida a {folder}</numerusform>
            <numerusform>{n} fotos movidas a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos together</source>
        <extracomment>ui/people/company_list.py - for 1: {n} photo together</extracomment>
        <translation>
            <numerusform>{n} foto en común</numerusform>
            <numerusform>{n} fotos en común</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not found.</source>
        <extracomment>workers/import_worker.py - for 1: {n} photo was not found.</extracomment>
        <translation>
            <numerusform>{n} foto no se encontró.</numerusform>
            <numerusform>{n} fotos no se encontraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were settled.</source>
        <extracomment>ui/review/words.py - for 1: {n} photo was settled.</extracomment>
        <translation>
            <numerusform>Se resolvió {n} foto.</numerusform>
            <numerusform>Se resolvieron {n} fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>ui/places/places_page.py - for 1: {n} place</extracomment>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>ui/scans_controller.py - for 1: {n} problem</extracomment>
        <translation>
            <numerusform>{n} problema</numerusform>
            <numerusform>{n} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>ui/shared/rail.py - for 1: {n} question</extracomment>
        <translation>
            <numerusform>{n} pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>services/checking.py - for 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} referencia</numerusform>
            <numerusform>{n} referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} say something else</source>
        <extracomment>models/names_report.py - for 1: {n} says something else</extracomment>
        <translation>
            <numerusform>{n} dice otra cosa</numerusform>
            <numerusform>{n} dicen otra cosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} screenshots folded away</source>
        <extracomment>ui/photos/timeline_header.py - for 1: {n} screenshot folded away</extracomment>
        <translation>
            <numerusform>{n} captura plegada</numerusform>
            <numerusform>{n} capturas plegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>ui/viewer/menus.py - for 1: {n} second</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>ui/people/people_deeds.py ui/people/people_selection.py ui/photos/photos_bar.py - for 1: {n} selected</extracomment>
        <translation>
            <numerusform>Selección: {n}</numerusform>
            <numerusform>Selección: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stacks made</source>
        <extracomment>services/stacks.py - for 1: {n} stack made</extracomment>
        <translation>
            <numerusform>{n} pila hecha</numerusform>
            <numerusform>{n} pilas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>ui/history/history_page.py - for 1: {n} step</extracomment>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} strangers</source>
        <extracomment>ui/people/cards.py - for 1: {n} stranger</extracomment>
        <translation>
            <numerusform>{n} desconocido</numerusform>
            <numerusform>{n} desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnamed</source>
        <extracomment>ui/crop/header.py - for 1: {n} unnamed</extracomment>
        <translation>
            <numerusform>{n} sin nombre</numerusform>
            <numerusform>{n} sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already</source>
        <extracomment>models/export.py - for 1: {n} was there already</extracomment>
        <translation>
            <numerusform>{n} ya estaba allí</numerusform>
            <numerusform>{n} ya estaban allí</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}k</source>
        <extracomment>ui/places/spot_painter.py</extracomment>
        <translation>{n} mil</translation>
    </message>
    <message>
        <source>{one} ({photos}) and {other} ({others})</source>
        <extracomment>ui/review/pair_row.py</extracomment>
        <translation>{one} ({photos}) y {other} ({others})</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>services/distinguishing.py ui/review/pair_row.py</extracomment>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} and {other} swapped</source>
        <extracomment>services/photo_faces.py</extracomment>
        <translation>Intercambio: {one} y {other}</translation>
    </message>
    <message>
        <source>{one}, {photos}, and {other}, {others}.</source>
        <extracomment>ui/review/pair_model.py</extracomment>
        <translation>{one}, {photos}, y {other}, {others}.</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <extracomment>services/folder_rules.py</extracomment>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{ours} here, removed from the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} aquí, quitado del archivo</translation>
    </message>
    <message>
        <source>{ours} here, {theirs} in the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} aquí, {theirs} en el archivo</translation>
    </message>
    <message>
        <source>{ours} is drawn elsewhere in the file</source>
        <extracomment>models/names_report.py</extracomment>
        <translation>{ours} está dibujado en otro sitio en el archivo</translation>
    </message>
    <message>
        <source>{page}, {count}</source>
        <extracomment>ui/shared/rail.py</extracomment>
        <translation>{page}, {count}</translation>
    </message>
    <message>
        <source>{path} cannot be moved to the trash: the folder {folder} is not there; perhaps its disk is not connected. Nothing was deleted.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>{path} no se puede mover a la papelera: la carpeta {folder} no está; quizá su disco no esté conectado. No se eliminó nada.</translation>
    </message>
    <message>
        <source>{path} could not be brought back from the trash ({cause}). Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} no se pudo recuperar de la papelera ({cause}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash ({cause}). Nothing was deleted.</source>
        <extracomment>media/freedesktop_trash.py</extracomment>
        <translation>{path} no se pudo mover a la papelera ({cause}). No se eliminó nada.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash. Perhaps its disk has none.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} no se pudo mover a la papelera. Quizá su disco no tenga.</translation>
    </message>
    <message>
        <source>{path} holds another picture than the one you see. Nothing was deleted; look for new photos (F5) first.</source>
        <extracomment>services/trash.py</extracomment>
        <translation>{path} contiene otra imagen que la que se ve. No se eliminó nada; primero hay que buscar fotos nuevas (F5).</translation>
    </message>
    <message>
        <source>{path} is not in the library. Scan its folder first.</source>
        <extracomment>repository/photos.py</extracomment>
        <translation>{path} no está en la biblioteca. Analice antes su carpeta.</translation>
    </message>
    <message>
        <source>{path} is not in the trash any more: it was emptied. Nothing was changed.</source>
        <extracomment>media/trash.py</extracomment>
        <translation>{path} ya no está en la papelera: se vació. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is not in the trash as it was put there. Nothing was changed.</source>
        <extracomment>media/freedesktop_trash.py media/trash.py</extracomment>
        <translation>{path} no está en la papelera como se dejó. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is not the photo it was. Nothing was deleted.</source>
        <extracomment>services/trash_steps.py</extracomment>
        <translation>{path} ya no es la foto que era. No se eliminó nada.</translation>
    </message>
    <message>
        <source>{people} joined {name}</source>
        <extracomment>services/naming_together.py</extracomment>
        <translation>Unión con {name}: {people}</translation>
    </message>
    <message>
        <source>{people}, {n} named</source>
        <extracomment>ui/people/people_page.py</extracomment>
        <translation>{people}, {n} con nombre</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>ui/crop/candidates.py ui/crop/near_row.py ui/crop/other_faces.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}% similar to the others</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>parecido del {percent}&#xa0;% con las demás</translation>
    </message>
    <message>
        <source>{percent}% similar to {who}</source>
        <extracomment>ui/people/face_item_model.py</extracomment>
        <translation>parecido del {percent}&#xa0;% con {who}</translation>
    </message>
    <message>
        <source>{person}  ·  {percent}% similar</source>
        <extracomment>ui/person_picker.py</extracomment>
        <translation>{person}  ·  parecido del {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{photos} added, {problems}; see Problems.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Añadido: {photos}, {problems}; véase Problemas.</translation>
    </message>
    <message>
        <source>{photos} added.</source>
        <extracomment>ui/scans_controller.py</extracomment>
        <translation>Añadido: {photos}.</translation>
    </message>
    <message>
        <source>{photos} near {places}</source>
        <extracomment>ui/places/places_page.py</extracomment>
        <translation>{photos} cerca de {places}</translation>
    </message>
    <message>
        <source>{photos}, number {place} on top</source>
        <extracomment>ui/stacks/offer_list.py</extracomment>
        <translation>{photos}, la número {place} encima</translation>
    </message>
    <message>
        <source>{photos}, {people}</source>
        <extracomment>ui/page_readings.py</extracomment>
        <translation>{photos}, {people}</translation>
    </message>
    <message>
        <source>{pixels} ({mega} megapixels)</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>{pixels} ({mega} megapíxeles)</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>ui/crop/header.py ui/viewer/bar.py</extracomment>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>{said} ({chance}).</source>
        <extracomment>ui/review/words.py</extracomment>
        <translation>{said} ({chance}).</translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <extracomment>models/dates.py</extracomment>
        <translation>{season} de {year}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>models/pack_info.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size}, {speed} on this computer</source>
        <extracomment>ui/settings/pack_row.py</extracomment>
        <translation>{size}, {speed} en este equipo</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>ui/search/nothing_found.py</extracomment>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{stage}: {facts}</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{stage}: {facts}</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <extracomment>models/listing.py</extracomment>
        <translation>{things} y {last}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/shared/words.py</extracomment>
        <translation>{time} para terminar</translation>
    </message>
    <message>
        <source>{time} s</source>
        <extracomment>ui/viewer/panel_words.py</extracomment>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>{title} could not run the face networks, so this computer&apos;s processor does it: slower, with the same result.</source>
        <extracomment>faces/providers.py</extracomment>
        <translation>{title}: no se pudieron ejecutar ahí las redes de caras, así que lo hace el procesador de este equipo: más despacio, con el mismo resultado.</translation>
    </message>
    <message>
        <source>{title} is needed and stays.</source>
        <extracomment>services/pack_store.py</extracomment>
        <translation>{title} es necesario y se queda.</translation>
    </message>
    <message>
        <source>{title} should give {wanted} numbers a face, not {dim}.</source>
        <extracomment>faces/onnx_engine.py</extracomment>
        <translation>{title} debería dar {wanted} números por cara, no {dim}.</translation>
    </message>
    <message>
        <source>{told}, known here</source>
        <extracomment>ui/told_names/names_list.py</extracomment>
        <translation>{told}, conocido aquí</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <extracomment>ui/teach_dialog.py</extracomment>
        <translation>{what} (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and could not be rebuilt.</source>
        <extracomment>services/checking.py - for 1: {what} was damaged and could not be rebuilt.</extracomment>
        <translation>
            <numerusform>Había daños en {what} que no se pudieron reparar.</numerusform>
            <numerusform>Había daños en {what} que no se pudieron reparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt.</source>
        <extracomment>services/checking.py ui/main_window.py - for 1: {what} was damaged and rebuilt.</extracomment>
        <translation>
            <numerusform>Había daños en {what}, ya reparados.</numerusform>
            <numerusform>Había daños en {what}, ya reparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} were damaged and rebuilt; {n} could not be.</source>
        <extracomment>services/checking.py - for 1: {what} were damaged and rebuilt; {n} could not be.</extracomment>
        <translation>
            <numerusform>Había daños en {what}; se repararon todos menos {n}.</numerusform>
            <numerusform>Había daños en {what}; se repararon todos menos {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, first {n} shown</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, se muestran {n}</translation>
    </message>
    <message>
        <source>{what}, fold up</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, plegar</translation>
    </message>
    <message>
        <source>{what}, folded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, lista plegada</translation>
    </message>
    <message>
        <source>{what}, unfolded</source>
        <extracomment>ui/people/cards.py</extracomment>
        <translation>{what}, lista desplegada</translation>
    </message>
    <message>
        <source>{what}, {photos}</source>
        <extracomment>ui/photos/panel_model.py</extracomment>
        <translation>{what}, {photos}</translation>
    </message>
    <message>
        <source>{who} ({percent}%) is another face of this photo.</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} ({percent}&#xa0;%) es otra cara de esta foto.</translation>
    </message>
    <message>
        <source>{who} is already in this photo.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{who} ya está en esta foto.</translation>
    </message>
    <message>
        <source>{who} is in this photo twice now.</source>
        <extracomment>ui/belief_words.py</extracomment>
        <translation>{who} sale ahora dos veces en esta foto.</translation>
    </message>
    <message>
        <source>{who} is shown again</source>
        <extracomment>services/describing.py</extracomment>
        <translation>Se vuelve a mostrar a {who}</translation>
    </message>
    <message>
        <source>{who} looks about as similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} se parece más o menos igual ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>{who} looks more similar ({percent}%).</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who} se parece más ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>{who} selected, {place} of {total}</source>
        <extracomment>ui/crop/stage_words.py</extracomment>
        <translation>Selección: {who}, {place} de {total}</translation>
    </message>
    <message>
        <source>{who} was born on {day}</source>
        <extracomment>services/facts.py</extracomment>
        <translation>{who} nació el {day}</translation>
    </message>
    <message>
        <source>{who}, confirmed</source>
        <extracomment>ui/crop/cards.py</extracomment>
        <translation>{who}, cara confirmada</translation>
    </message>
    <message>
        <source>{who}, face {place} of {of}</source>
        <extracomment>ui/crop/film_tile.py</extracomment>
        <translation>{who}, cara {place} de {of}</translation>
    </message>
    <message>
        <source>{who}, {percent}% similar</source>
        <extracomment>ui/crop/other_faces.py</extracomment>
        <translation>{who}, parecido del {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{who}, {photos}, similarity {percent}%</source>
        <extracomment>ui/merge_question.py</extracomment>
        <translation>{who}, {photos}, parecido del {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{who}, {place} of {total}</source>
        <extracomment>ui/crop/who_field.py</extracomment>
        <translation>{who}, {place} de {total}</translation>
    </message>
    <message>
        <source>{who}: not {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{who}: fuera de {circle}</translation>
    </message>
    <message>
        <source>{who}: {circle}</source>
        <extracomment>services/describing.py</extracomment>
        <translation>{who}: {circle}</translation>
    </message>
    <message>
        <source>{why} The names are beside it.</source>
        <extracomment>media/names_writing.py</extracomment>
        <translation>{why} Los nombres están al lado.</translation>
    </message>
    <message numerus="yes">
        <source>{years}: {n} faces</source>
        <extracomment>ui/people/person_eras.py - for 1: {years}: {n} face</extracomment>
        <translation>
            <numerusform>{years}: {n} cara</numerusform>
            <numerusform>{years}: {n} caras</numerusform>
        </translation>
    </message>
    <message>
        <source>“{step}”</source>
        <extracomment>services/undoing.py</extracomment>
        <translation>“{step}”</translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be brought back on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be brought back on its own: {others} is in the way.</extracomment>
        <translation>
            <numerusform>“{step}” no se puede recuperar por sí solo: lo impide {others}.</numerusform>
            <numerusform>“{step}” no se puede recuperar por sí solo: lo impiden {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{step}” cannot be undone on its own: {others} are in the way.</source>
        <extracomment>services/undoing.py - for 1: “{step}” cannot be undone on its own: {others} is in the way.</extracomment>
        <translation>
            <numerusform>“{step}” no se puede deshacer por sí solo: lo impide {others}.</numerusform>
            <numerusform>“{step}” no se puede deshacer por sí solo: lo impiden {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like 2015-03-09.</source>
        <extracomment>services/facts.py</extracomment>
        <translation>“{typed}” no es una fecha. Escríbala así: 2015-03-09.</translation>
    </message>
</context>
</TS>
