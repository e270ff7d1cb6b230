<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Actions</name>
    <message>
        <source>Go to the search line</source>
        <translation>Go to the search line</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Next result</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Previous result</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Where the story began</source>
        <translation>Where the story began</translation>
    </message>
    <message>
        <source>Where the story goes on</source>
        <translation>Where the story goes on</translation>
    </message>
    <message>
        <source>Browse by region</source>
        <translation>Browse by region</translation>
    </message>
    <message>
        <source>Browse by date</source>
        <translation>Browse by date</translation>
    </message>
    <message>
        <source>Browse by topic</source>
        <translation>Browse by topic</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Usual text size</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Import files …</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Import a folder …</translation>
    </message>
    <message>
        <source>Import the sample archive</source>
        <translation>Import the sample archive</translation>
    </message>
    <message>
        <source>Read outdated pages again</source>
        <translation>Read outdated pages again</translation>
    </message>
    <message>
        <source>Open or make an archive …</source>
        <translation>Open or make an archive …</translation>
    </message>
    <message>
        <source>Keys and query language</source>
        <translation>Keys and query language</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Next article of the page</source>
        <translation>Next article of the page</translation>
    </message>
    <message>
        <source>Previous article of the page</source>
        <translation>Previous article of the page</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Settings …</translation>
    </message>
    <message>
        <source>Browse by collection</source>
        <translation>Browse by collection</translation>
    </message>
    <message>
        <source>Put into a collection …</source>
        <translation>Put into a collection …</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Note on the article …</source>
        <translation>Note on the article …</translation>
    </message>
    <message>
        <source>Mark as read, or unread</source>
        <translation>Mark as read, or unread</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copy with citation</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>New collection …</translation>
    </message>
    <message>
        <source>Save the search …</source>
        <translation>Save the search …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Take in what others kept …</source>
        <translation>Take in what others kept …</translation>
    </message>
    <message>
        <source>Correct the page</source>
        <translation>Correct the page</translation>
    </message>
    <message>
        <source>Review what is in doubt</source>
        <translation>Review what is in doubt</translation>
    </message>
    <message>
        <source>Take in an archive …</source>
        <translation>Take in an archive …</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Ways to browse</source>
        <translation>Ways to browse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>What there is</source>
        <translation>What there is</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Note on the collection</source>
        <translation>Note on the collection</translation>
    </message>
    <message>
        <source>Articles of the collection</source>
        <translation>Articles of the collection</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Drag to reorder, or use Alt+↑ and Alt+↓. A double click changes a note, or opens an article.</source>
        <translation>Drag to reorder, or use Alt+↑ and Alt+↓. A double click changes a note, or opens an article.</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New collection (Ctrl+Shift+N)</source>
        <translation>New collection (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>What can be done with the chosen collection</source>
        <translation>What can be done with the chosen collection</translation>
    </message>
    <message>
        <source>Put articles that belong together into a collection: drag them here, or press Ctrl+D.</source>
        <translation>Put articles that belong together into a collection: drag them here, or press Ctrl+D.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>What was searched for</translation>
    </message>
    <message>
        <source>Ctrl+S saves what is being looked for; every import then tells what is new for it.</source>
        <translation>Ctrl+S saves what is being looked for; every import then tells what is new for it.</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Article split</source>
        <translation>Article split</translation>
    </message>
    <message>
        <source>Articles merged</source>
        <translation>Articles merged</translation>
    </message>
    <message>
        <source>Blocks moved</source>
        <translation>Blocks moved</translation>
    </message>
    <message>
        <source>Blocks put in order</source>
        <translation>Blocks put in order</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>Page checked</translation>
    </message>
    <message>
        <source>Place accepted</source>
        <translation>Place accepted</translation>
    </message>
    <message>
        <source>Role set</source>
        <translation>Role set</translation>
    </message>
    <message>
        <source>Paragraph joined or parted</source>
        <translation>Paragraph joined or parted</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Text corrected</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Value set</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Bylines</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>line %1 is of the role %2</source>
        <translation>line %1 is of the role %2</translation>
    </message>
    <message>
        <source>%1 is “%2” on the whole page</source>
        <translation>%1 is “%2” on the whole page</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 is “%2”</translation>
    </message>
    <message>
        <source>%1, on another page</source>
        <translation>%1, on another page</translation>
    </message>
    <message>
        <source>Correction done again</source>
        <translation>Correction done again</translation>
    </message>
    <message>
        <source>Correction forgotten</source>
        <translation>Correction forgotten</translation>
    </message>
</context>
<context>
    <name>DateView</name>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Pages of the day</source>
        <translation>Pages of the day</translation>
    </message>
    <message>
        <source>How dates are known</source>
        <translation>How dates are known</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Split the article before this block</source>
        <translation>Split the article before this block</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Merge with the next article</source>
        <translation>Merge with the next article</translation>
    </message>
    <message>
        <source>Merge with the previous article</source>
        <translation>Merge with the previous article</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Move the block up</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Move the block down</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Move the block to another article …</source>
        <translation>Move the block to another article …</translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation>Move to …</translation>
    </message>
    <message>
        <source>Set the block&apos;s role …</source>
        <translation>Set the block&apos;s role …</translation>
    </message>
    <message>
        <source>Role …</source>
        <translation>Role …</translation>
    </message>
    <message>
        <source>Join the block to the paragraph before it, or part it</source>
        <translation>Join the block to the paragraph before it, or part it</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Correct the block&apos;s text …</source>
        <translation>Correct the block&apos;s text …</translation>
    </message>
    <message>
        <source>Text …</source>
        <translation>Text …</translation>
    </message>
    <message>
        <source>Set a value of the article or the page …</source>
        <translation>Set a value of the article or the page …</translation>
    </message>
    <message>
        <source>Value …</source>
        <translation>Value …</translation>
    </message>
    <message>
        <source>Write a remark on the next correction</source>
        <translation>Write a remark on the next correction</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Mark the page as checked</source>
        <translation>Mark the page as checked</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>Page checked</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Next doubt</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>Previous doubt</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Do again what was undone</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>Leave the desk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Give the likeliest other answer</source>
        <translation>Give the likeliest other answer</translation>
    </message>
    <message>
        <source>First other</source>
        <translation>First other</translation>
    </message>
    <message>
        <source>Give the second other answer</source>
        <translation>Give the second other answer</translation>
    </message>
    <message>
        <source>Second other</source>
        <translation>Second other</translation>
    </message>
    <message>
        <source>Give the third other answer</source>
        <translation>Give the third other answer</translation>
    </message>
    <message>
        <source>Third other</source>
        <translation>Third other</translation>
    </message>
    <message>
        <source>Accept what is asked about as it is</source>
        <translation>Accept what is asked about as it is</translation>
    </message>
    <message>
        <source>Accept the whole article as it is</source>
        <translation>Accept the whole article as it is</translation>
    </message>
    <message>
        <source>Accept article</source>
        <translation>Accept article</translation>
    </message>
    <message>
        <source>Do the correction that does not fit again, line by line</source>
        <translation>Do the correction that does not fit again, line by line</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Forget the correction that does not fit</source>
        <translation>Forget the correction that does not fit</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>Next thing in doubt</source>
        <translation>Next thing in doubt</translation>
    </message>
    <message>
        <source>Previous thing in doubt</source>
        <translation>Previous thing in doubt</translation>
    </message>
    <message>
        <source>Merge next</source>
        <translation>Merge next</translation>
    </message>
    <message>
        <source>Merge previous</source>
        <translation>Merge previous</translation>
    </message>
</context>
<context>
    <name>DeskMenus</name>
    <message>
        <source>An article of its own</source>
        <translation>An article of its own</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>The page, as it came</source>
        <translation>The page, as it came</translation>
    </message>
    <message>
        <source>The articles of the page, as they are read</source>
        <translation>The articles of the page, as they are read</translation>
    </message>
    <message>
        <source>Places of this block</source>
        <translation>Places of this block</translation>
    </message>
    <message>
        <source>The article, and what was corrected</source>
        <translation>The article, and what was corrected</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>As it reads now</translation>
    </message>
    <message>
        <source>The article as it reads now</source>
        <translation>The article as it reads now</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What was corrected on this page</source>
        <translation>What was corrected on this page</translation>
    </message>
    <message>
        <source>Remark on the next correction</source>
        <translation>Remark on the next correction</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 · imported %2 (UTC)</source>
        <comment>encoding, time</comment>
        <translation>%1 · imported %2 (UTC)</translation>
    </message>
    <message>
        <source>of the page&apos;s bytes as they came</source>
        <translation>of the page&apos;s bytes as they came</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message>
        <source> · joined with confidence %1</source>
        <translation> · joined with confidence %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source> · between %1 and %2</source>
        <translation> · between %1 and %2</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>Also named</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confidence %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>join</comment>
        <translation>certain</translation>
    </message>
    <message>
        <source>probable</source>
        <comment>join</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>join</comment>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>confidence %1 (%2)</source>
        <comment>number, in words</comment>
        <translation>confidence %1 (%2)</translation>
    </message>
    <message>
        <source>behind line %1 (%2)</source>
        <translation>behind line %1 (%2)</translation>
    </message>
    <message>
        <source>at the beginning of an article (%1)</source>
        <translation>at the beginning of an article (%1)</translation>
    </message>
    <message>
        <source>It might also stand %1</source>
        <translation>It might also stand %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>after line %1: %2</source>
        <comment>line, the words where they meet</comment>
        <translation>after line %1: %2</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>What was read out of it</source>
        <translation>What was read out of it</translation>
    </message>
    <message>
        <source>How it was put together</source>
        <translation>How it was put together</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>union body or enterprise</comment>
        <translation>Union body or enterprise</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>reporter</comment>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same person, written otherwise; a click finds both: </source>
        <translation>Perhaps the same person, written otherwise; a click finds both: </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>The chosen articles</source>
        <translation>The chosen articles</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>A collection</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>With the full text</source>
        <translation>With the full text</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>A file for each article</translation>
    </message>
    <message>
        <source>With byte order mark, for Excel</source>
        <translation>With byte order mark, for Excel</translation>
    </message>
    <message>
        <source>Disarm cells that begin like formulas</source>
        <translation>Disarm cells that begin like formulas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title; else the query</source>
        <translation>Title; else the query</translation>
    </message>
    <message>
        <source>Edition of GB/T 7714</source>
        <translation>Edition of GB/T 7714</translation>
    </message>
    <message>
        <source>GB/T 7714—2025</source>
        <translation>GB/T 7714—2025</translation>
    </message>
    <message>
        <source>GB/T 7714—2015</source>
        <translation>GB/T 7714—2015</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>As the edition has it</source>
        <translation>As the edition has it</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Half width</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Columns, in this order: drag to reorder</source>
        <translation>Columns, in this order: drag to reorder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>The usual ones</translation>
    </message>
    <message>
        <source>With a manifest: query, counts, digests</source>
        <translation>With a manifest: query, counts, digests</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Browse …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Article id</source>
        <translation>Article id</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>How the date is known</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Bylines</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Dates told of</source>
        <translation>Dates told of</translation>
    </message>
    <message>
        <source>Column of the paper</source>
        <translation>Column of the paper</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page file</source>
        <translation>Page file</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Lines of the page</translation>
    </message>
    <message>
        <source>Confidence of the joining</source>
        <translation>Confidence of the joining</translation>
    </message>
    <message>
        <source>Begun on page</source>
        <translation>Begun on page</translation>
    </message>
    <message>
        <source>Begun in article</source>
        <translation>Begun in article</translation>
    </message>
    <message>
        <source>Begun under the headline</source>
        <translation>Begun under the headline</translation>
    </message>
    <message>
        <source>Goes on on page</source>
        <translation>Goes on on page</translation>
    </message>
    <message>
        <source>Goes on in article</source>
        <translation>Goes on in article</translation>
    </message>
    <message>
        <source>Goes on under the headline</source>
        <translation>Goes on under the headline</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Read or reviewed</source>
        <translation>Read or reviewed</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web page (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Document (ODT)</source>
        <translation>Document (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Archive of its own</source>
        <translation>Archive of its own</translation>
    </message>
    <message>
        <source>References, GB/T 7714</source>
        <translation>References, GB/T 7714</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>EndNote XML</source>
        <translation>EndNote XML</translation>
    </message>
    <message>
        <source>A table for any program; Excel opens it with a double click.</source>
        <translation>A table for any program; Excel opens it with a double click.</translation>
    </message>
    <message>
        <source>With real dates, a filter, and a sheet that says where it comes from.</source>
        <translation>With real dates, a filter, and a sheet that says where it comes from.</translation>
    </message>
    <message>
        <source>Every field with its evidence, notes and corrections; can be taken in elsewhere.</source>
        <translation>Every field with its evidence, notes and corrections; can be taken in elsewhere.</translation>
    </message>
    <message>
        <source>A copy to read, with a citation under each article.</source>
        <translation>A copy to read, with a citation under each article.</translation>
    </message>
    <message>
        <source>A copy to read in one file, with contents.</source>
        <translation>A copy to read in one file, with contents.</translation>
    </message>
    <message>
        <source>A copy to read and print, with contents, running heads and page numbers.</source>
        <translation>A copy to read and print, with contents, running heads and page numbers.</translation>
    </message>
    <message>
        <source>For corpora.</source>
        <translation>For corpora.</translation>
    </message>
    <message>
        <source>The pages on which the articles stand, with notes and corrections.</source>
        <translation>The pages on which the articles stand, with notes and corrections.</translation>
    </message>
    <message>
        <source>A list of references to paste under a text.</source>
        <translation>A list of references to paste under a text.</translation>
    </message>
    <message>
        <source>For LaTeX. Zotero takes such entries for journal articles: give it RIS or CSL-JSON.</source>
        <translation>For LaTeX. Zotero takes such entries for journal articles: give it RIS or CSL-JSON.</translation>
    </message>
    <message>
        <source>For reference managers.</source>
        <translation>For reference managers.</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Search by fields</source>
        <translation>Search by fields</translation>
    </message>
    <message>
        <source>Several values of a field, parted by spaces, mean any of them. A minus before a value excludes it.</source>
        <translation>Several values of a field, parted by spaces, mean any of them. A minus before a value excludes it.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>疗休养 补贴</source>
        <translation>疗休养 补贴</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>浙江 江苏 -苏州</source>
        <translation>浙江 江苏 -苏州</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>2023..2025</source>
        <translation>2023..2025</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancel the import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>To be imported</translation>
    </message>
    <message>
        <source>What is left empty is taken from files beside the pages, from their paths, or from the text. What is given here holds for every page of this import.</source>
        <translation>What is left empty is taken from files beside the pages, from their paths, or from the text. What is given here holds for every page of this import.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>2023-04-28, 2023-04 or 2023</source>
        <translation>2023-04-28, 2023-04 or 2023</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Told by the bytes</source>
        <translation>Told by the bytes</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>How far you are with this article</source>
        <translation>How far you are with this article</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Put it into a collection (Ctrl+D)</source>
        <translation>Put it into a collection (Ctrl+D)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Give it a tag (Ctrl+T)</source>
        <translation>Give it a tag (Ctrl+T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on it (Ctrl+Shift+D)</source>
        <translation>Write a note on it (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Copy the chosen words with their citation (Ctrl+Shift+C)</source>
        <translation>Copy the chosen words with their citation (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and query language</source>
        <translation>Keys and query language</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Query language</translation>
    </message>
    <message>
        <source>The search line finds articles that hold all of its words, each as it stands. Behind them, by relevance, stand partial matches: articles with a part of the words, with synonyms, or from the place that was named. They are marked, and never counted or exported with the results. Choose an example to try it.</source>
        <translation>The search line finds articles that hold all of its words, each as it stands. Behind them, by relevance, stand partial matches: articles with a part of the words, with synonyms, or from the place that was named. They are marked, and never counted or exported with the results. Choose an example to try it.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>What it finds</translation>
    </message>
    <message>
        <source>Both words, each as it stands</source>
        <translation>Both words, each as it stands</translation>
    </message>
    <message>
        <source>The phrase with its space</source>
        <translation>The phrase with its space</translation>
    </message>
    <message>
        <source>From a region, all below it included</source>
        <translation>From a region, all below it included</translation>
    </message>
    <message>
        <source>From either of two regions</source>
        <translation>From either of two regions</translation>
    </message>
    <message>
        <source>About a topic</source>
        <translation>About a topic</translation>
    </message>
    <message>
        <source>Fields in English, and a region by its code</source>
        <translation>Fields in English, and a region by its code</translation>
    </message>
    <message>
        <source>Either of them; brackets group: (疗休养 或 疗养) 补贴</source>
        <translation>Either of them; brackets group: (疗休养 或 疗养) 补贴</translation>
    </message>
    <message>
        <source>The first without the second; 非 means the same</source>
        <translation>The first without the second; 非 means the same</translation>
    </message>
    <message>
        <source>In the headline; also 引题: and 正文:</source>
        <translation>In the headline; also 引题: and 正文:</translation>
    </message>
    <message>
        <source>Not more than ten characters from each other; 先后/10 in this order</source>
        <translation>Not more than ten characters from each other; 先后/10 in this order</translation>
    </message>
    <message>
        <source>In one sentence; 同段 in one paragraph</source>
        <translation>In one sentence; 同段 in one paragraph</translation>
    </message>
    <message>
        <source>Three times at least</source>
        <translation>Three times at least</translation>
    </message>
    <message>
        <source>Or a synonym of it</source>
        <translation>Or a synonym of it</translation>
    </message>
    <message>
        <source>Not from there</source>
        <translation>Not from there</translation>
    </message>
    <message>
        <source>Of these years; also 2023, 2023-04, 2023-04-28, 近3年</source>
        <translation>Of these years; also 2023, 2023-04, 2023-04-28, 近3年</translation>
    </message>
    <message>
        <source>From a paper; also 作者: and 版:</source>
        <translation>From a paper; also 作者: and 版:</translation>
    </message>
    <message>
        <source>Pictures; also 消息, 通讯特写, 文件, 续文</source>
        <translation>Pictures; also 消息, 通讯特写, 文件, 续文</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progress of the index</translation>
    </message>
    <message>
        <source>Save what is being looked for (Ctrl+S)</source>
        <translation>Save what is being looked for (Ctrl+S)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Take articles out (Ctrl+E)</source>
        <translation>Take articles out (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Save search</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>lines %1 became an article of their own</source>
        <translation>lines %1 became an article of their own</translation>
    </message>
    <message>
        <source>line %1 became an article of its own</source>
        <translation>line %1 became an article of its own</translation>
    </message>
    <message>
        <source>lines %1 make one article, and all of it</source>
        <translation>lines %1 make one article, and all of it</translation>
    </message>
    <message>
        <source>line %1 makes one article, and all of it</source>
        <translation>line %1 makes one article, and all of it</translation>
    </message>
    <message>
        <source>lines %1 went behind line %2</source>
        <translation>lines %1 went behind line %2</translation>
    </message>
    <message>
        <source>line %1 went behind line %2</source>
        <translation>line %1 went behind line %2</translation>
    </message>
    <message>
        <source>lines %1 went before line %2</source>
        <translation>lines %1 went before line %2</translation>
    </message>
    <message>
        <source>line %1 went before line %2</source>
        <translation>line %1 went before line %2</translation>
    </message>
    <message>
        <source>line %1 rightly stands behind line %2</source>
        <translation>line %1 rightly stands behind line %2</translation>
    </message>
    <message>
        <source>line %1 rightly stands before line %2</source>
        <translation>line %1 rightly stands before line %2</translation>
    </message>
    <message>
        <source>line %1 is of the role %2</source>
        <translation>line %1 is of the role %2</translation>
    </message>
    <message>
        <source>line %1 goes on in the paragraph before it</source>
        <translation>line %1 goes on in the paragraph before it</translation>
    </message>
    <message>
        <source>line %1 begins a paragraph</source>
        <translation>line %1 begins a paragraph</translation>
    </message>
    <message>
        <source>line %1 reads “%2” instead of “%3”</source>
        <translation>line %1 reads “%2” instead of “%3”</translation>
    </message>
    <message>
        <source>line %1 reads “%2”</source>
        <translation>line %1 reads “%2”</translation>
    </message>
    <message>
        <source>%1 is “%2” on the whole page</source>
        <translation>%1 is “%2” on the whole page</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 is “%2”</translation>
    </message>
    <message>
        <source>the page was looked through</source>
        <translation>the page was looked through</translation>
    </message>
    <message>
        <source>this quotation is not closed; add %1</source>
        <translation>this quotation is not closed; add %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>&apos;%1&apos; ends before it begins</translation>
    </message>
    <message>
        <source>no region is called &apos;%1&apos;; write a name such as 浙江 or 杭州市, or a six-digit code</source>
        <translation>no region is called &apos;%1&apos;; write a name such as 浙江 or 杭州市, or a six-digit code</translation>
    </message>
    <message>
        <source>no kind is called &apos;%1&apos;; there are %2</source>
        <translation>no kind is called &apos;%1&apos;; there are %2</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1:&apos;</source>
        <translation>nothing stands after &apos;%1:&apos;</translation>
    </message>
    <message>
        <source>is empty: no bytes</source>
        <translation>is empty: no bytes</translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation>is empty: nothing but white space</translation>
    </message>
    <message>
        <source>is not text: it holds control bytes</source>
        <translation>is not text: it holds control bytes</translation>
    </message>
    <message>
        <source>is not text: it holds zero bytes</source>
        <translation>is not text: it holds zero bytes</translation>
    </message>
    <message>
        <source>is text in no encoding that can be told for sure (best guess: %1); name it with --encoding</source>
        <translation>is text in no encoding that can be told for sure (best guess: %1); name it with --encoding</translation>
    </message>
    <message>
        <source>ends inside a UTF-8 character, so it was cut off or is still being written; take it again when it is whole</source>
        <translation>ends inside a UTF-8 character, so it was cut off or is still being written; take it again when it is whole</translation>
    </message>
    <message>
        <source>is UTF-8, but damaged: bad bytes at offset %1 of %2</source>
        <translation>is UTF-8, but damaged: bad bytes at offset %1 of %2</translation>
    </message>
    <message>
        <source>is not whole %1: bad bytes before offset %2</source>
        <translation>is not whole %1: bad bytes before offset %2</translation>
    </message>
    <message>
        <source>no such encoding: %1</source>
        <translation>no such encoding: %1</translation>
    </message>
    <message>
        <source>over the cap of %1 KiB</source>
        <translation>over the cap of %1 KiB</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>is no regular file</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>is a folder</translation>
    </message>
    <message>
        <source>is encrypted: unpack it with its password first</source>
        <translation>is encrypted: unpack it with its password first</translation>
    </message>
    <message>
        <source>its name leads out of the zip archive</source>
        <translation>its name leads out of the zip archive</translation>
    </message>
    <message>
        <source>a zip archive inside a zip archive is not read: unpack it first</source>
        <translation>a zip archive inside a zip archive is not read: unpack it first</translation>
    </message>
    <message>
        <source>is damaged in its zip archive</source>
        <translation>is damaged in its zip archive</translation>
    </message>
    <message>
        <source>no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)</source>
        <translation>no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)</translation>
    </message>
    <message>
        <source>`date` is no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)</source>
        <translation>`date` is no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>is not a JSON object</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no such file or folder</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no such file</translation>
    </message>
    <message>
        <source>could not be read to its end</source>
        <translation>could not be read to its end</translation>
    </message>
    <message>
        <source>could not be written (is the disk full?)</source>
        <translation>could not be written (is the disk full?)</translation>
    </message>
    <message>
        <source>process %1 is writing to this archive; wait for it to finish</source>
        <translation>process %1 is writing to this archive; wait for it to finish</translation>
    </message>
    <message>
        <source>was made by a later release (schema %1, this one knows %2); install that release to open it</source>
        <translation>was made by a later release (schema %1, this one knows %2); install that release to open it</translation>
    </message>
    <message>
        <source>was made by an earlier release; open it once where it can be written</source>
        <translation>was made by an earlier release; open it once where it can be written</translation>
    </message>
    <message>
        <source>is missing or empty, though the archive has an index; restore it from a copy</source>
        <translation>is missing or empty, though the archive has an index; restore it from a copy</translation>
    </message>
    <message>
        <source>holds other files and is no archive (%1 is missing); choose a new folder</source>
        <translation>holds other files and is no archive (%1 is missing); choose a new folder</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>is a database of another program</translation>
    </message>
    <message>
        <source>is not a whole archive yet</source>
        <translation>is not a whole archive yet</translation>
    </message>
    <message>
        <source>is open for reading only</source>
        <translation>is open for reading only</translation>
    </message>
    <message>
        <source>no archive there</source>
        <translation>no archive there</translation>
    </message>
    <message>
        <source>there is no index</source>
        <translation>there is no index</translation>
    </message>
    <message>
        <source>the index was made by other rules of analysis; rebuild it</source>
        <translation>the index was made by other rules of analysis; rebuild it</translation>
    </message>
    <message>
        <source>is no index of Gongwen; rebuild it</source>
        <translation>is no index of Gongwen; rebuild it</translation>
    </message>
    <message>
        <source>indexing was cancelled; it goes on the next time</source>
        <translation>indexing was cancelled; it goes on the next time</translation>
    </message>
    <message>
        <source>this article is not in the archive</source>
        <translation>this article is not in the archive</translation>
    </message>
    <message>
        <source>the page of this article is not in the archive</source>
        <translation>the page of this article is not in the archive</translation>
    </message>
    <message>
        <source>another program is writing to this archive; here it can only be read</source>
        <translation>another program is writing to this archive; here it can only be read</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>cannot be written: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>cannot be locked: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>cannot be made: %1</translation>
    </message>
    <message>
        <source>not a page file: only .txt and .zip are read</source>
        <translation>not a page file: only .txt and .zip are read</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date; write 2023, 2023-04, 2023-04-28, 2023..2025 or 近3年</source>
        <translation>&apos;%1&apos; is no date; write 2023, 2023-04, 2023-04-28, 2023..2025 or 近3年</translation>
    </message>
    <message>
        <source>the query is too long; take out words</source>
        <translation>the query is too long; take out words</translation>
    </message>
    <message>
        <source>beside %1 stand words, phrases, and brackets with 或 between them</source>
        <translation>beside %1 stand words, phrases, and brackets with 或 between them</translation>
    </message>
    <message>
        <source>behind %1 stands one word or phrase</source>
        <translation>behind %1 stands one word or phrase</translation>
    </message>
    <message>
        <source>too many brackets within each other</source>
        <translation>too many brackets within each other</translation>
    </message>
    <message>
        <source>this bracket is not closed; add ), or put it in quotes to find it</source>
        <translation>this bracket is not closed; add ), or put it in quotes to find it</translation>
    </message>
    <message>
        <source>nothing stands behind this field or sign; write a word right behind it</source>
        <translation>nothing stands behind this field or sign; write a word right behind it</translation>
    </message>
    <message>
        <source>no collection is called &apos;%1&apos;</source>
        <translation>no collection is called &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there are no collections here to look for &apos;%1&apos;</source>
        <translation>there are no collections here to look for &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a collection needs a name without “/”</source>
        <translation>a collection needs a name without “/”</translation>
    </message>
    <message>
        <source>there is a collection “%1” already</source>
        <translation>there is a collection “%1” already</translation>
    </message>
    <message>
        <source>a collection cannot be moved into itself: “%1”</source>
        <translation>a collection cannot be moved into itself: “%1”</translation>
    </message>
    <message>
        <source>there is no such collection, or no such item in it</source>
        <translation>there is no such collection, or no such item in it</translation>
    </message>
    <message>
        <source>there is a saved search “%1” already</source>
        <translation>there is a saved search “%1” already</translation>
    </message>
    <message>
        <source>there is no saved search “%1”</source>
        <translation>there is no saved search “%1”</translation>
    </message>
    <message>
        <source>%1: no such article in this archive</source>
        <translation>%1: no such article in this archive</translation>
    </message>
    <message>
        <source>is there already; choose a new folder</source>
        <translation>is there already; choose a new folder</translation>
    </message>
    <message>
        <source>the document could not be written (is the disk full?)</source>
        <translation>the document could not be written (is the disk full?)</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>cannot be written</translation>
    </message>
    <message>
        <source>引文跨过一处拿不准的接合（第%1行），请与版面核对</source>
        <translation>the passage crosses a doubtful join (line %1)</translation>
    </message>
    <message>
        <source>见报日期不详</source>
        <translation>the issue date is not known</translation>
    </message>
    <message>
        <source>见报日期是推断的，不是印出的</source>
        <translation>the issue date was inferred, not printed</translation>
    </message>
    <message>
        <source>报纸不详</source>
        <translation>the paper is not known</translation>
    </message>
    <message>
        <source>版次不详</source>
        <translation>the page number is not known</translation>
    </message>
    <message>
        <source>the correction does not fit the page as it is: its lines do not stand so</source>
        <translation>the correction does not fit the page as it is: its lines do not stand so</translation>
    </message>
    <message>
        <source>several regions are called &apos;%1&apos;: write one of the codes of %2</source>
        <translation>several regions are called &apos;%1&apos;: write one of the codes of %2</translation>
    </message>
    <message>
        <source>no region is called &apos;%1&apos;</source>
        <translation>no region is called &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no topic is called &apos;%1&apos;</source>
        <translation>no topic is called &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no byline; write a role and a name: 记者 张三</source>
        <translation>&apos;%1&apos; is no byline; write a role and a name: 记者 张三</translation>
    </message>
    <message>
        <source>this page is not in the archive</source>
        <translation>this page is not in the archive</translation>
    </message>
    <message>
        <source>this page has no articles</source>
        <translation>this page has no articles</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>`%1` is missing</source>
        <translation>`%1` is missing</translation>
    </message>
    <message>
        <source>`%1` is wrong (wanted: %2)</source>
        <translation>`%1` is wrong (wanted: %2)</translation>
    </message>
    <message>
        <source>no such source of a date: &apos;%1&apos;; there are %2</source>
        <translation>no such source of a date: &apos;%1&apos;; there are %2</translation>
    </message>
    <message>
        <source>line %1 is no article as an export with all columns writes it</source>
        <translation>line %1 is no article as an export with all columns writes it</translation>
    </message>
    <message>
        <source>the paper is not known</source>
        <translation>the paper is not known</translation>
    </message>
    <message>
        <source>the issue date is not known</source>
        <translation>the issue date is not known</translation>
    </message>
    <message>
        <source>the issue date was inferred from the text</source>
        <translation>the issue date was inferred from the text</translation>
    </message>
    <message>
        <source>most of its articles are in doubt</source>
        <translation>most of its articles are in doubt</translation>
    </message>
    <message>
        <source>is damaged; restore it from a copy (SQLite: %1)</source>
        <translation>is damaged; restore it from a copy (SQLite: %1)</translation>
    </message>
    <message>
        <source>the disk is full; make room and do it again (SQLite: %1)</source>
        <translation>the disk is full; make room and do it again (SQLite: %1)</translation>
    </message>
    <message>
        <source>another process holds it; wait for it to finish (SQLite: %1)</source>
        <translation>another process holds it; wait for it to finish (SQLite: %1)</translation>
    </message>
    <message>
        <source>cannot be written; check its permissions and its disk (SQLite: %1)</source>
        <translation>cannot be written; check its permissions and its disk (SQLite: %1)</translation>
    </message>
    <message>
        <source>could not be read or written (SQLite: %1)</source>
        <translation>could not be read or written (SQLite: %1)</translation>
    </message>
    <message>
        <source>电头当在标题之下</source>
        <translation>news begins below a headline</translation>
    </message>
    <message>
        <source>署名当在标题之下</source>
        <translation>a byline stands below a headline</translation>
    </message>
    <message>
        <source>题材相近</source>
        <translation>alike in subject</translation>
    </message>
    <message>
        <source>版面相邻</source>
        <translation>next to each other on the page</translation>
    </message>
    <message>
        <source>接在标题之下</source>
        <translation>below the headline</translation>
    </message>
    <message>
        <source>接在%1之后</source>
        <translation>behind the %1</translation>
    </message>
    <message>
        <source>前句已完,而后块起于句中</source>
        <translation>the sentence before is complete, and this begins inside one</translation>
    </message>
    <message>
        <source>前句已完</source>
        <translation>the sentence before is complete</translation>
    </message>
    <message>
        <source>前句未完</source>
        <translation>the sentence before goes on</translation>
    </message>
    <message>
        <source>接合处成词:%1</source>
        <translation>a word over the seam: %1</translation>
    </message>
    <message>
        <source>接合处的字又连见于本版:%1</source>
        <translation>these characters stand together elsewhere on the page: %1</translation>
    </message>
    <message>
        <source>引号在下一块闭合</source>
        <translation>the quotation closes in the next block</translation>
    </message>
    <message>
        <source>后块起于句中</source>
        <translation>the next block begins inside a sentence</translation>
    </message>
    <message>
        <source>起于句中</source>
        <translation>begins inside a sentence</translation>
    </message>
    <message>
        <source>起于句首</source>
        <translation>begins a sentence</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>label</translation>
    </message>
    <message>
        <source>引题</source>
        <translation>kicker</translation>
    </message>
    <message>
        <source>副题</source>
        <translation>subtitle</translation>
    </message>
    <message>
        <source>阅读提示</source>
        <translation>standfirst</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>byline</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>body</translation>
    </message>
    <message>
        <source>小标题</source>
        <translation>crosshead</translation>
    </message>
    <message>
        <source>图片说明</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>图片署名</source>
        <translation>credit</translation>
    </message>
    <message>
        <source>转接标记</source>
        <translation>jump line</translation>
    </message>
    <message>
        <source>第%1版“下转”与第%2版“上接”互指</source>
        <translation>“continued on” on page %1 and “continued from” on page %2 name each other</translation>
    </message>
    <message>
        <source>第%1版有“上接”,第%2版这一篇没有“下转”,但在句中断开</source>
        <translation>page %1 says “continued from”; this article on page %2 names no page, but breaks off inside a sentence</translation>
    </message>
    <message>
        <source>第%1版有“下转”,第%2版这一篇没有“上接”,但没有开头</source>
        <translation>page %1 says “continued on”; this article on page %2 names no page, but has no beginning</translation>
    </message>
    <message>
        <source>两版之间只有这一处转接</source>
        <translation>the only story that goes from one of these pages to the other</translation>
    </message>
    <message>
        <source>只有这一篇可能</source>
        <translation>no other article can be meant</translation>
    </message>
    <message>
        <source>两版都不知道是什么报纸,只知道日期相同</source>
        <translation>the paper of neither page is known, only that their dates are the same</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>headline</translation>
    </message>
    <message>
        <source>以标题起首</source>
        <translation>begins with a headline</translation>
    </message>
    <message>
        <source>以电头起首</source>
        <translation>begins with a dateline</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Ways to find more</source>
        <translation>Ways to find more</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>%1 · “%2”</source>
        <comment>place, headline</comment>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>An article of its own</source>
        <translation>An article of its own</translation>
    </message>
    <message numerus="yes">
        <source>Yes, these %n block(s) and no others</source>
        <translation>
            <numerusform>Yes, this block and no others</numerusform>
            <numerusform>Yes, these %n blocks and no others</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>headline</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No, another article begins with line %1</source>
        <translation>No, another article begins with line %1</translation>
    </message>
    <message>
        <source>Rightly %1</source>
        <comment>a date</comment>
        <translation>Rightly %1</translation>
    </message>
    <message>
        <source>It is not known</source>
        <translation>It is not known</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>Rightly from nowhere in particular</source>
        <translation>Rightly from nowhere in particular</translation>
    </message>
    <message>
        <source>Rightly from %1</source>
        <comment>a region</comment>
        <translation>Rightly from %1</translation>
    </message>
    <message>
        <source>Do these blocks make one article, and all of it?</source>
        <translation>Do these blocks make one article, and all of it?</translation>
    </message>
    <message>
        <source>When was this page printed?</source>
        <translation>When was this page printed?</translation>
    </message>
    <message>
        <source>Where does this article report from?</source>
        <translation>Where does this article report from?</translation>
    </message>
    <message>
        <source>Where does line %1 belong?</source>
        <translation>Where does line %1 belong?</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Now behind line %1</source>
        <translation>Now behind line %1</translation>
    </message>
    <message>
        <source>Behind line %1</source>
        <translation>Behind line %1</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>The open article</source>
        <translation>The open article</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Source and evidence</source>
        <translation>Source and evidence</translation>
    </message>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>Choose an article to read it here.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Previous hit (P)</source>
        <translation>Previous hit (P)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Next hit (N)</source>
        <translation>Next hit (N)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Smaller text (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Larger text (Ctrl++)</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Similar articles</translation>
    </message>
    <message>
        <source>N next hit · J next result · Ctrl+D collect</source>
        <translation>N next hit · J next result · Ctrl+D collect</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Correct the page (E)</source>
        <translation>Correct the page (E)</translation>
    </message>
</context>
<context>
    <name>RegionView</name>
    <message>
        <source>Narrow the regions</source>
        <translation>Narrow the regions</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Map of provinces</source>
        <translation>Map of provinces</translation>
    </message>
    <message>
        <source>Click includes, Ctrl-click adds, Alt-click excludes</source>
        <translation>Click includes, Ctrl-click adds, Alt-click excludes</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>By province</translation>
    </message>
    <message>
        <source>Narrow the regions (pinyin too)</source>
        <translation>Regions, or pinyin</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>as printed: “%1”</source>
        <translation>as printed: “%1”</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Articles by year</source>
        <translation>Articles by year</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Active filters</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Order of the results</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Results as a list</source>
        <translation>Results as a list</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Results as a table</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>Every hit in its context</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Order of the places</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>The bars stand for months instead of years: those of the chosen years, or of all</source>
        <translation>The bars stand for months instead of years: those of the chosen years, or of all</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>By headline</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>By region</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>By paper</source>
        <translation>By paper</translation>
    </message>
    <message>
        <source>By page number</source>
        <translation>By page number</translation>
    </message>
    <message>
        <source>By the left</source>
        <translation>By the left</translation>
    </message>
    <message>
        <source>By the right</source>
        <translation>By the right</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Accept what is asked about as it is</source>
        <translation>Accept what is asked about as it is</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Give the likeliest other answer</source>
        <translation>Give the likeliest other answer</translation>
    </message>
    <message>
        <source>First other</source>
        <translation>First other</translation>
    </message>
    <message>
        <source>Give the second other answer</source>
        <translation>Give the second other answer</translation>
    </message>
    <message>
        <source>Second other</source>
        <translation>Second other</translation>
    </message>
    <message>
        <source>Give the third other answer</source>
        <translation>Give the third other answer</translation>
    </message>
    <message>
        <source>Third other</source>
        <translation>Third other</translation>
    </message>
    <message>
        <source>Correct the page at the desk</source>
        <translation>Correct the page at the desk</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Skip the question: it is asked again after all others</source>
        <translation>Skip the question: it is asked again after all others</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Mark the page as checked</source>
        <translation>Mark the page as checked</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>Page checked</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Do again what was undone</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Leave the review</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go to the correction that does not fit</source>
        <translation>Go to the correction that does not fit</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>What is reviewed</translation>
    </message>
    <message>
        <source>How much is settled</source>
        <translation>How much is settled</translation>
    </message>
    <message>
        <source>What is in doubt, the heaviest first</source>
        <translation>What is in doubt, the heaviest first</translation>
    </message>
    <message>
        <source>Answers to the question</source>
        <translation>Answers to the question</translation>
    </message>
    <message>
        <source>The article as it reads now</source>
        <translation>The article as it reads now</translation>
    </message>
    <message>
        <source>Nothing here is in doubt any more.</source>
        <translation>Nothing here is in doubt any more.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Words, “phrases”, region:浙江, date:2023..2025, topic:疗休养</source>
        <translation>Words, “phrases”, region:浙江, date:2023..2025, topic:疗休养</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Search by fields</source>
        <translation>Search by fields</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>Typeface of articles</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans serif</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>Width of lines</translation>
    </message>
    <message>
        <source>Archive on start</source>
        <translation>Archive on start</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Usual place</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Quotations</translation>
    </message>
    <message>
        <source>With a reference</source>
        <translation>With a reference</translation>
    </message>
    <message>
        <source>With the source in words</source>
        <translation>With the source in words</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>GB/T 7714—2025</source>
        <translation>GB/T 7714—2025</translation>
    </message>
    <message>
        <source>GB/T 7714—2015</source>
        <translation>GB/T 7714—2015</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>As the edition has it</source>
        <translation>As the edition has it</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Half width</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>Who corrects</translation>
    </message>
    <message>
        <source>A name that is kept with each correction</source>
        <translation>A name that is kept with each correction</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>make the collection “%1”</source>
        <translation>make the collection “%1”</translation>
    </message>
    <message>
        <source>rename the collection “%1”</source>
        <translation>rename the collection “%1”</translation>
    </message>
    <message>
        <source>colour the collection “%1”</source>
        <translation>colour the collection “%1”</translation>
    </message>
    <message>
        <source>note on the collection “%1”</source>
        <translation>note on the collection “%1”</translation>
    </message>
    <message>
        <source>move the collection “%1”</source>
        <translation>move the collection “%1”</translation>
    </message>
    <message>
        <source>remove the collection “%1”</source>
        <translation>remove the collection “%1”</translation>
    </message>
    <message>
        <source>put articles into “%1”</source>
        <translation>put articles into “%1”</translation>
    </message>
    <message>
        <source>take articles out of “%1”</source>
        <translation>take articles out of “%1”</translation>
    </message>
    <message>
        <source>note on an article</source>
        <translation>note on an article</translation>
    </message>
    <message>
        <source>move an article in “%1”</source>
        <translation>move an article in “%1”</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>tag “%1”</translation>
    </message>
    <message>
        <source>take the tag “%1” away</source>
        <translation>take the tag “%1” away</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>mark as unread</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>mark as read</translation>
    </message>
    <message>
        <source>mark as reviewed</source>
        <translation>mark as reviewed</translation>
    </message>
    <message>
        <source>save the search “%1”</source>
        <translation>save the search “%1”</translation>
    </message>
    <message>
        <source>rename the search “%1”</source>
        <translation>rename the search “%1”</translation>
    </message>
    <message>
        <source>remove the search “%1”</source>
        <translation>remove the search “%1”</translation>
    </message>
    <message>
        <source>add cues to the topic “%1”</source>
        <translation>add cues to the topic “%1”</translation>
    </message>
    <message>
        <source>add to the topic “%1”</source>
        <translation>add to the topic “%1”</translation>
    </message>
    <message>
        <source>remove from the topic “%1”</source>
        <translation>remove from the topic “%1”</translation>
    </message>
    <message>
        <source>add “%1” to the lexicon</source>
        <translation>add “%1” to the lexicon</translation>
    </message>
    <message>
        <source>remove “%1” from the lexicon</source>
        <translation>remove “%1” from the lexicon</translation>
    </message>
    <message>
        <source>take in “%1”</source>
        <translation>take in “%1”</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>a correction</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>that page is not in the archive</source>
        <translation>that page is not in the archive</translation>
    </message>
    <message>
        <source>no article there fits</source>
        <translation>no article there fits</translation>
    </message>
    <message>
        <source>which article there, cannot be told</source>
        <translation>which article there, cannot be told</translation>
    </message>
    <message>
        <source>the other pages of its issue are not known</source>
        <translation>the other pages of its issue are not known</translation>
    </message>
    <message>
        <source>Continued from page %1</source>
        <translation>Continued from page %1</translation>
    </message>
    <message>
        <source>Continued on page %1</source>
        <translation>Continued on page %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>jump, why it leads nowhere</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>headline</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <comment>article</comment>
        <translation>%1 (probably)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>Correct the text</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>What it says in truth</source>
        <translation>What it says in truth</translation>
    </message>
    <message>
        <source>The printed text is kept; both are found. Enter saves.</source>
        <translation>The printed text is kept; both are found. Enter saves.</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Set a value</source>
        <translation>Set a value</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>What is set</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>This archive is empty</source>
        <translation>This archive is empty</translation>
    </message>
    <message>
        <source>Gongwen reads text files of newspaper pages, one printed page a file: single files, whole folders, zip archives. Drop them on this window, or choose them here. The pages are kept as they come, byte for byte.</source>
        <translation>Gongwen reads text files of newspaper pages, one printed page a file: single files, whole folders, zip archives. Drop them on this window, or choose them here. The pages are kept as they come, byte for byte.</translation>
    </message>
    <message>
        <source>Import the sample archive</source>
        <translation>Import the sample archive</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Import files …</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Import a folder …</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Open another archive</translation>
    </message>
    <message>
        <source>Open another archive …</source>
        <translation>Open another archive …</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The system refused to read or write</source>
        <translation>The system refused to read or write</translation>
    </message>
    <message>
        <source>Nothing to read in it</source>
        <translation>Nothing to read in it</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Too large</translation>
    </message>
    <message>
        <source>The encoding of the text could not be told</source>
        <translation>The encoding of the text could not be told</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Not a text</translation>
    </message>
    <message>
        <source>A kind of file that is not read</source>
        <translation>A kind of file that is not read</translation>
    </message>
    <message>
        <source>Damaged, or made by a later release</source>
        <translation>Damaged, or made by a later release</translation>
    </message>
    <message>
        <source>Another program holds it</source>
        <translation>Another program holds it</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not well formed</source>
        <translation>Not well formed</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>There is no such thing</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <translation>Crosshead</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>set by a person</translation>
    </message>
    <message>
        <source>given on import</source>
        <translation>given on import</translation>
    </message>
    <message>
        <source>from the file beside the page</source>
        <translation>from the file beside the page</translation>
    </message>
    <message>
        <source>from the file&apos;s path</source>
        <translation>from the file&apos;s path</translation>
    </message>
    <message>
        <source>inferred from the text</source>
        <translation>inferred from the text</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of failure, details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>union body or enterprise</comment>
        <translation>Union body or enterprise</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Continuation</translation>
    </message>
    <message>
        <source>“%1” (line %2)</source>
        <comment>words of the page</comment>
        <translation>“%1” (line %2)</translation>
    </message>
    <message>
        <source>Source of the date</source>
        <translation>Source of the date</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>Date given</translation>
    </message>
    <message>
        <source>Date inferred</source>
        <translation>Date inferred</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date not known</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <comment>date</comment>
        <translation>%1 (inferred)</translation>
    </message>
</context>
<context>
    <name>gongwen::app::BlocksModel</name>
    <message>
        <source>Printed: %1</source>
        <translation>Printed: %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::BrowsePresenter</name>
    <message>
        <source>MMM</source>
        <comment>month</comment>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>gongwen::app::CardsModel</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>⤷ the paragraph goes on</source>
        <translation>⤷ the paragraph goes on</translation>
    </message>
    <message>
        <source>⤷ the paragraph goes on · %1</source>
        <translation>⤷ the paragraph goes on · %1</translation>
    </message>
    <message>
        <source>⤷ joined · %1</source>
        <comment>confidence</comment>
        <translation>⤷ joined · %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ChipRow</name>
    <message>
        <source>not %1</source>
        <comment>an excluded value</comment>
        <translation>not %1</translation>
    </message>
    <message>
        <source>Remove the filter %1: %2</source>
        <comment>field, value</comment>
        <translation>Remove the filter %1: %2</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ChooseDialog</name>
    <message>
        <source>New: “%1”</source>
        <translation>New: “%1”</translation>
    </message>
</context>
<context>
    <name>gongwen::app::CollectionModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::CollectionView</name>
    <message>
        <source>New collection</source>
        <translation>New collection</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Its name:</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>New collection …</translation>
    </message>
    <message>
        <source>New one inside …</source>
        <translation>New one inside …</translation>
    </message>
    <message>
        <source>Put the chosen articles into it</source>
        <translation>Put the chosen articles into it</translation>
    </message>
    <message>
        <source>Order and notes …</source>
        <translation>Order and notes …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Move outermost</source>
        <translation>Move outermost</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Forget all of it</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ContextModel</name>
    <message>
        <source>as printed; it was corrected</source>
        <translation>as printed; it was corrected</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>as printed</translation>
    </message>
</context>
<context>
    <name>gongwen::app::DeskPresenter</name>
    <message>
        <source>That cannot be done here.</source>
        <translation>That cannot be done here.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Nothing on this page is in doubt.</source>
        <translation>Nothing on this page is in doubt.</translation>
    </message>
    <message>
        <source>Every correction fits this page.</source>
        <translation>Every correction fits this page.</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Forgotten: %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::DeskView</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ checked</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History %1</source>
        <comment>number</comment>
        <translation>History %1</translation>
    </message>
    <message>
        <source>nothing in doubt</source>
        <translation>nothing in doubt</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt %1 / %2</source>
        <translation>doubt %1 / %2</translation>
    </message>
    <message>
        <source>A correction does not fit the page as it is now: %1</source>
        <translation>A correction does not fit the page as it is now: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) do not fit the page as it is now, first: %1</source>
        <translation>
            <numerusform>%n correction does not fit the page as it is now: %1</numerusform>
            <numerusform>%n corrections do not fit the page as it is now, first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::ExportDialog</name>
    <message>
        <source>%1 matched, %2 written: %3</source>
        <translation>%1 matched, %2 written: %3</translation>
    </message>
    <message numerus="yes">
        <source>All results: %n article(s)</source>
        <translation>
            <numerusform>All results: %n article</numerusform>
            <numerusform>All results: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen ones: %n article(s)</source>
        <translation>
            <numerusform>The chosen ones: %n article</numerusform>
            <numerusform>The chosen ones: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <comment>file name</comment>
        <translation>Chosen articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>file name</comment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Say where to write it.</source>
        <translation>Say where to write it.</translation>
    </message>
    <message>
        <source>Choose a column at least.</source>
        <translation>Choose a column at least.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <translation>
            <numerusform>%1 of %Ln article</numerusform>
            <numerusform>%1 of %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>All results</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ExportPresenter</name>
    <message>
        <source>Cancelled: nothing of it is left, and what stood there is as it was.</source>
        <translation>Cancelled: nothing of it is left, and what stood there is as it was.</translation>
    </message>
</context>
<context>
    <name>gongwen::app::FieldForm</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search line: %1</source>
        <translation>Search line: %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::HistoryList</name>
    <message>
        <source>✗ does not fit the page as it is</source>
        <translation>✗ does not fit the page as it is</translation>
    </message>
    <message>
        <source>Nothing was corrected on this page.</source>
        <translation>Nothing was corrected on this page.</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportBar</name>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelling …</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>files</comment>
        <translation>%1 a second</translation>
    </message>
    <message numerus="yes">
        <source>Taking in: %1 of %Ln page(s)</source>
        <translation>
            <numerusform>Taking in: %1 of %Ln page</numerusform>
            <numerusform>Taking in: %1 of %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %Ln file(s)</source>
        <translation>
            <numerusform>Importing: %1 of %Ln file</numerusform>
            <numerusform>Importing: %1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportDesk</name>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>The import failed</translation>
    </message>
    <message>
        <source>Pages (*.txt *.zip);;Exports (*.jsonl);;All files (*)</source>
        <translation>Pages (*.txt *.zip);;Exports (*.jsonl);;All files (*)</translation>
    </message>
    <message>
        <source>Take in what others kept</source>
        <translation>Take in what others kept</translation>
    </message>
    <message>
        <source>Exports (*.jsonl)</source>
        <translation>Exports (*.jsonl)</translation>
    </message>
    <message>
        <source>Take in an archive</source>
        <translation>Take in an archive</translation>
    </message>
    <message>
        <source>There is no archive in this folder: %1</source>
        <translation>There is no archive in this folder: %1</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>An archive</translation>
    </message>
    <message>
        <source>“%1” is an archive.</source>
        <translation>“%1” is an archive.</translation>
    </message>
    <message>
        <source>It can be opened in a window of its own. Or its pages, collections, notes, tags, marks and corrections are taken into the archive of this window; nothing that is here is lost.</source>
        <translation>It can be opened in a window of its own. Or its pages, collections, notes, tags, marks and corrections are taken into the archive of this window; nothing that is here is lost.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2023-04-28, 2023-04 or 2023.</source>
        <translation>“%1” is no date. Write 2023-04-28, 2023-04 or 2023.</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ImportReport</name>
    <message>
        <source>Cancelled: files not listed were not looked at.</source>
        <translation>Cancelled: files not listed were not looked at.</translation>
    </message>
    <message numerus="yes">
        <source>%n new for “%1”</source>
        <translation>
            <numerusform>%n new for “%1”</numerusform>
            <numerusform>%n new for “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 imported, %3 known already, %4 refused.</source>
        <comment>pages, articles, numbers of files</comment>
        <translation>%1 with %2 imported, %3 known already, %4 refused.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) should be looked at.</source>
        <translation>
            <numerusform>%Ln page should be looked at.</numerusform>
            <numerusform>%Ln pages should be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::IssueModel</name>
    <message>
        <source>page not known</source>
        <translation>page not known</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1 (date inferred)</source>
        <comment>paper and page</comment>
        <translation>%1 (date inferred)</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ItemModel</name>
    <message>
        <source>(its page is not in this archive)</source>
        <translation>(its page is not in this archive)</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>gongwen::app::KeepDesk</name>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message numerus="yes">
        <source>Into which collection %n article(s)? A new name makes one; “/” puts it inside another.</source>
        <translation>
            <numerusform>Into which collection %n article? A new name makes one; “/” puts it inside another.</numerusform>
            <numerusform>Into which collection %n articles? A new name makes one; “/” puts it inside another.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>Which tag for %n article(s)? A new name makes one.</source>
        <translation>
            <numerusform>Which tag for %n article? A new name makes one.</numerusform>
            <numerusform>Which tag for %n articles? A new name makes one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the article, in “%1”:</source>
        <translation>Note on the article, in “%1”:</translation>
    </message>
    <message>
        <source>The citation was copied. Words that are chosen in the article are copied with it.</source>
        <translation>The citation was copied. Words that are chosen in the article are copied with it.</translation>
    </message>
    <message>
        <source>The words were copied with their citation.</source>
        <translation>The words were copied with their citation.</translation>
    </message>
    <message>
        <source>The words were copied with their citation. Hold them against the page first: %1</source>
        <translation>The words were copied with their citation. Hold them against the page first: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between warnings</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Look for something first; that is what is saved.</source>
        <translation>Look for something first; that is what is saved.</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Save the search</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Its name:</translation>
    </message>
    <message>
        <source>More is chosen than the list holds at once. Choose fewer.</source>
        <translation>More is chosen than the list holds at once. Choose fewer.</translation>
    </message>
    <message numerus="yes">
        <source> %n page(s) came along.</source>
        <translation>
            <numerusform> %n page came along.</numerusform>
            <numerusform> %n pages came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n new for “%1”.</source>
        <translation>
            <numerusform> %n new for “%1”.</numerusform>
            <numerusform> %n new for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n is kept until its page comes.</source>
        <translation>
            <numerusform> %n is kept until its page comes.</numerusform>
            <numerusform> %n are kept until their pages come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n correction(s) did not fit what was corrected here; they are kept, and the review lists them.</source>
        <translation>
            <numerusform> %n correction did not fit what was corrected here; it is kept, and the review lists it.</numerusform>
            <numerusform> %n corrections did not fit what was corrected here; they are kept, and the review lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) came along, and nothing else.</source>
        <translation>
            <numerusform>Stopped: %n page came along, and nothing else.</numerusform>
            <numerusform>Stopped: %n pages came along, and nothing else.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1, %2, %3, %4.</source>
        <comment>articles, tags, marks, corrections</comment>
        <translation>Taken in: %1, %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into collections</source>
        <translation>
            <numerusform>%Ln article put into collections</numerusform>
            <numerusform>%Ln articles put into collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::Keeper</name>
    <message>
        <source>The collection “%1” was made.</source>
        <translation>The collection “%1” was made.</translation>
    </message>
    <message>
        <source>The collection “%1” was removed, with all inside of it.</source>
        <translation>The collection “%1” was removed, with all inside of it.</translation>
    </message>
    <message>
        <source>It was in “%1” already.</source>
        <translation>It was in “%1” already.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>%n article put into “%1”.</numerusform>
            <numerusform>%n articles put into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out.</source>
        <translation>
            <numerusform>%n article taken out.</numerusform>
            <numerusform>%n articles taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n article tagged “%1”.</numerusform>
            <numerusform>%n articles tagged “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “%1” was saved.</source>
        <translation>The search “%1” was saved.</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>The search “%1” was removed.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::KeptBar</name>
    <message>
        <source>How far you are: %1</source>
        <translation>How far you are: %1</translation>
    </message>
    <message>
        <source>Take it out of “%1”</source>
        <translation>Take it out of “%1”</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Take the tag “%1” away</translation>
    </message>
</context>
<context>
    <name>gongwen::app::KeysDialog</name>
    <message>
        <source>Previous and next result, in the list</source>
        <translation>Previous and next result, in the list</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Read the chosen result; in a browse pane: include the chosen value</source>
        <translation>Read the chosen result; in a browse pane: include the chosen value</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl-click</source>
        <translation>Ctrl+Enter, Ctrl-click</translation>
    </message>
    <message>
        <source>In a browse pane: include the value as well</source>
        <translation>In a browse pane: include the value as well</translation>
    </message>
    <message>
        <source>Alt+Enter, Alt-click</source>
        <translation>Alt+Enter, Alt-click</translation>
    </message>
    <message>
        <source>In a browse pane: exclude the value</source>
        <translation>In a browse pane: exclude the value</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Page down in the article</source>
        <translation>Page down in the article</translation>
    </message>
    <message>
        <source>At the correction desk: %1</source>
        <translation>At the correction desk: %1</translation>
    </message>
    <message>
        <source>In the review: %1</source>
        <translation>In the review: %1</translation>
    </message>
    <message>
        <source>First and last result, in the list</source>
        <translation>First and last result, in the list</translation>
    </message>
</context>
<context>
    <name>gongwen::app::MainWindow</name>
    <message>
        <source>%1 – Gongwen</source>
        <comment>archive</comment>
        <translation>%1 – Gongwen</translation>
    </message>
    <message>
        <source>Another program is writing to this archive. You can search and read here, but change nothing.</source>
        <translation>Another program is writing to this archive. You can search and read here, but change nothing.</translation>
    </message>
    <message>
        <source>Outdated pages are being read again; the same menu entry stops it.</source>
        <translation>Outdated pages are being read again; the same menu entry stops it.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read by other rules or topics than today&apos;s. The archive&apos;s menu reads them again.</source>
        <translation>
            <numerusform>%n page was read by other rules or topics than today&apos;s. The archive&apos;s menu reads it again.</numerusform>
            <numerusform>%n pages were read by other rules or topics than today&apos;s. The archive&apos;s menu reads them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an archive, or choose an empty folder for one</source>
        <translation>Open an archive, or choose an empty folder for one</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another program is writing to this archive. Here the page can be looked at, but not corrected.</source>
        <translation>Another program is writing to this archive. Here the page can be looked at, but not corrected.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>The index is being brought up to date; what is ready can be searched</source>
        <translation>The index is being brought up to date; what is ready can be searched</translation>
    </message>
</context>
<context>
    <name>gongwen::app::NoHits</name>
    <message>
        <source>The search failed</source>
        <translation>The search failed</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>Show %n partial match(es)</source>
        <translation>
            <numerusform>Show %n partial match</numerusform>
            <numerusform>Show %n partial matches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to be found yet</source>
        <translation>Nothing to be found yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were searched; the index is still being made.</source>
        <translation>
            <numerusform>%Ln article was searched; the index is still being made.</numerusform>
            <numerusform>%Ln articles were searched; the index is still being made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln articles were searched.</source>
        <translation>
            <numerusform>The one article was searched.</numerusform>
            <numerusform>All %Ln articles were searched.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being brought in can be found as soon as the index has it.</source>
        <translation>What is being brought in can be found as soon as the index has it.</translation>
    </message>
</context>
<context>
    <name>gongwen::app::PageModel</name>
    <message>
        <source>↓ goes on in line %1 · %2</source>
        <translation>↓ goes on in line %1 · %2</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReaderPane</name>
    <message>
        <source>Hit %1 / %2</source>
        <translation>Hit %1 / %2</translation>
    </message>
    <message>
        <source>Blocks %1 · confidence %2</source>
        <translation>Blocks %1 · confidence %2</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Similar %1</source>
        <comment>number</comment>
        <translation>Similar %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReportModel</name>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Its content is in the archive already</source>
        <translation>Its content is in the archive already</translation>
    </message>
    <message>
        <source>Its content is in the archive already, as %1</source>
        <translation>Its content is in the archive already, as %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ResultModel</name>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Partial match</source>
        <translation>Partial match</translation>
    </message>
    <message>
        <source>What persons keep is not in the index: the table cannot be sorted by it.</source>
        <translation>What persons keep is not in the index: the table cannot be sorted by it.</translation>
    </message>
    <message>
        <source>A click sorts by this; another one turns the order.</source>
        <translation>A click sorts by this; another one turns the order.</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ResultsPane</name>
    <message>
        <source>of %1 searched</source>
        <translation>of %1 searched</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Articles by month</source>
        <translation>Articles by month</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Articles by year</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first, in %Ln article(s)</source>
        <translation>
            <numerusform>the first, in %Ln article</numerusform>
            <numerusform>the first, in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ResultsPresenter</name>
    <message>
        <source>%1 (%2) takes away %3 of %4</source>
        <comment>value, field, number, number</comment>
        <translation>%1 (%2) takes away %3 of %4</translation>
    </message>
    <message numerus="yes">
        <source>Without all filters (%n found)</source>
        <translation>
            <numerusform>Without all filters (%n found)</numerusform>
            <numerusform>Without all filters (%n found)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Show all articles</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n found)</source>
        <comment>a query</comment>
        <translation>
            <numerusform>%1 (%n found)</numerusform>
            <numerusform>%1 (%n found)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Without %1 (%n found)</source>
        <comment>words or filters</comment>
        <translation>
            <numerusform>Without %1 (%n found)</numerusform>
            <numerusform>Without %1 (%n found)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReviewModel</name>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 characters</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters of %n article(s)</source>
        <translation>
            <numerusform>%1 characters of %n article</numerusform>
            <numerusform>%1 characters of %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confidence %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ReviewView</name>
    <message>
        <source>The whole archive</source>
        <translation>The whole archive</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>All that was found</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Found by: %1</translation>
    </message>
    <message>
        <source>Looking for what is in doubt …</source>
        <translation>Looking for what is in doubt …</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 of %2 settled</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>questions</comment>
        <translation>%1 skipped</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) do not fit the pages as they are now.</source>
        <translation>
            <numerusform>%n correction does not fit its page as it is now.</numerusform>
            <numerusform>%n corrections do not fit their pages as they are now.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer settles %1.</source>
        <comment>so many characters</comment>
        <translation>An answer settles %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s) checked</source>
        <translation>
            <numerusform>%1 of %Ln page checked</numerusform>
            <numerusform>%1 of %Ln pages checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::SavedSearches</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gongwen::app::SearchBar</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Character %1: %2</translation>
    </message>
    <message>
        <source>%1. Below stands what the search before has found.</source>
        <translation>%1. Below stands what the search before has found.</translation>
    </message>
</context>
<context>
    <name>gongwen::app::SettingsDialog</name>
    <message>
        <source> characters</source>
        <comment>width of a line</comment>
        <translation> characters</translation>
    </message>
    <message>
        <source>Archive on start</source>
        <translation>Archive on start</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ShadeLegend</name>
    <message>
        <source>Darker: more articles, up to %1</source>
        <comment>by the logarithm</comment>
        <translation>Darker: more articles, up to %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::SimilarModel</name>
    <message>
        <source>%1 % of the text is the same</source>
        <translation>%1 % of the text is the same</translation>
    </message>
    <message>
        <source>both say %1</source>
        <comment>words</comment>
        <translation>both say %1</translation>
    </message>
    <message>
        <source>both about %1</source>
        <comment>topics</comment>
        <translation>both about %1</translation>
    </message>
    <message>
        <source>both from %1</source>
        <comment>places</comment>
        <translation>both from %1</translation>
    </message>
    <message>
        <source>both by %1</source>
        <comment>reporters</comment>
        <translation>both by %1</translation>
    </message>
</context>
<context>
    <name>gongwen::app::SuggestionPresenter</name>
    <message>
        <source>%1   region · %2</source>
        <comment>name, articles</comment>
        <translation>%1   region · %2</translation>
    </message>
    <message>
        <source>%1   topic · %2</source>
        <comment>name, articles</comment>
        <translation>%1   topic · %2</translation>
    </message>
    <message>
        <source>%1   reporter · %2</source>
        <comment>name, articles</comment>
        <translation>%1   reporter · %2</translation>
    </message>
    <message>
        <source>%1   saved search</source>
        <translation>%1   saved search</translation>
    </message>
</context>
<context>
    <name>gongwen::app::TextDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>gongwen::app::ValueDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Of the whole page, with all its articles</source>
        <translation>Of the whole page, with all its articles</translation>
    </message>
    <message>
        <source>Of the article “%1”</source>
        <translation>Of the article “%1”</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2023-04-28, 2023-04, 2023</source>
        <translation>A day, a month or a year: 2023-04-28, 2023-04, 2023</translation>
    </message>
    <message>
        <source>Names or codes of regions, the chief one first, parted by ;</source>
        <translation>Names or codes of regions, the chief one first, parted by ;</translation>
    </message>
    <message>
        <source>Names of topics, the chief one first, parted by ;</source>
        <translation>Names of topics, the chief one first, parted by ;</translation>
    </message>
    <message>
        <source>Role and name each, parted by ; – 记者 张三;通讯员 李四</source>
        <translation>Role and name each, parted by ; – 记者 张三;通讯员 李四</translation>
    </message>
    <message>
        <source>Left empty, it says that there is none.</source>
        <translation>Left empty, it says that there is none.</translation>
    </message>
</context>
<context>
    <name>gongwen::app::Welcome</name>
    <message>
        <source>This archive cannot be opened</source>
        <translation>This archive cannot be opened</translation>
    </message>
    <message>
        <source>Nothing in its folder was changed.</source>
        <translation>Nothing in its folder was changed.</translation>
    </message>
</context>
</TS>
