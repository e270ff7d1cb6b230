"""Reads an export with a reader that this project did not write, and prints as JSON what stands in it.

    read.py FORMAT FILE      prints {"titles": [...], "texts": [...]}; exits with 77 when the reader is not installed
"""

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def run(*command, text=None):
    try:
        return subprocess.run(command, input=text, capture_output=True, check=True).stdout.decode("utf-8")
    except FileNotFoundError:
        sys.exit(77)


def read_csv(path):
    import csv

    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    return [row["headline"] for row in rows], [row["body"] for row in rows]


def read_xlsx(path):
    import datetime

    import openpyxl

    book = openpyxl.load_workbook(path)
    sheet = book["articles"]
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == sheet.dimensions, "header and filter"
    facts = dict(book["provenance"].iter_rows(values_only=True))
    assert facts["archive"] == "库-1" and facts["written"] == str(sheet.max_row - 1), facts
    rows = sheet.iter_rows()
    header = [cell.value for cell in next(rows)]
    titles, texts = [], []
    for row in rows:
        assert all(cell.data_type != "f" for cell in row), "a formula"
        cells = {name: cell.value for name, cell in zip(header, row)}
        assert cells["issue_date"] == datetime.datetime(2020, 3, 4), cells["issue_date"]
        titles.append(cells["headline"])
        texts.append(cells["body"])
    return titles, texts


def read_jsonl(path):
    import jsonschema

    with open(sys.argv[3], encoding="utf-8") as file:
        check = jsonschema.Draft7Validator(json.load(file))
    with open(path, encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    for record in records:
        check.validate(record)
    return [record["headline"] for record in records], [record["body"] for record in records]


def read_md(path):
    html = run("cmark", "-t", "xml", path)
    space = {"c": "http://commonmark.org/xml/1.0"}
    root = ElementTree.fromstring(html.encode("utf-8"))
    for name in ("html_block", "html_inline", "link", "image", "code_block", "list"):
        found = root.findall(".//c:" + name, space)
        assert name == "list" and len(found) == 1 or not found, name  # The list is that of the head.

    def text(node):
        return "".join(part.text or "" for part in node.iter() if part.tag.endswith(("}text", "}code")))

    titles = [text(node) for node in root.findall("c:heading[@level='2']", space)]
    return titles, [text(node) for node in root.findall("c:paragraph", space)]


def read_html(path):
    from html.parser import HTMLParser

    class Reader(HTMLParser):
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.titles, self.texts, self.into = [], [], None

        def handle_starttag(self, tag, attributes):
            assert tag not in ("script", "img", "iframe", "link", "object", "base"), tag
            for name, value in attributes:
                assert not name.startswith("on"), name
                assert name != "href" or value.startswith("#"), value
            classes = dict(attributes).get("class", "")
            self.into = self.titles if tag == "h2" else self.texts if classes == "body" else None
            if self.into is not None:
                self.into.append("")

        def handle_endtag(self, tag):
            self.into = None

        def handle_data(self, data):
            if self.into is not None:
                self.into[-1] += data

    run("xmllint", "--noout", "--huge", path)
    reader = Reader()
    with open(path, encoding="utf-8") as file:
        reader.feed(file.read())
    return reader.titles, reader.texts


def read_tei(path):
    run("xmllint", "--noout", "--huge", path)
    space = {"t": "http://www.tei-c.org/ns/1.0"}
    root = ElementTree.parse(path).getroot()
    assert root.tag == "{%s}teiCorpus" % space["t"]
    articles = root.findall("t:TEI", space)
    assert len({a.get("{http://www.w3.org/XML/1998/namespace}id") for a in articles}) == len(articles)
    titles = [a.findtext(".//t:analytic/t:title", None, space) for a in articles]
    for paragraph in root.iterfind(".//t:sic/..", space):  # What was printed wrong is not read.
        paragraph.remove(paragraph.find("t:sic", space))
    return titles, ["".join(p.itertext()) for a in articles for p in a.findall(".//t:body//t:p", space)]


def read_odt(path):
    from odf import teletype, text
    from odf.opendocument import load

    document = load(path)
    titles = [teletype.extractText(heading) for heading in document.getElementsByType(text.H)]
    body = [p for p in document.getElementsByType(text.P) if p.getAttribute("stylename") == "body"]
    return titles, [teletype.extractText(p) for p in body]


def read_pdf(path):
    if not run("fc-list", ":lang=zh-cn"):
        sys.exit(77)  # Without Chinese letters there is nothing to read.
    return run("pdftotext", "-raw", path, "-").split("\n"), []


def read_mods(text):
    space = {"m": "http://www.loc.gov/mods/v3"}
    root = ElementTree.fromstring(text.lstrip("\ufeff").encode("utf-8"))
    titles = []
    for record in root.findall("m:mods", space):
        info = record.find("m:titleInfo", space)
        parts = [info.findtext("m:title", "", space), info.findtext("m:subTitle", None, space)]
        titles.append(": ".join(part for part in parts if part is not None))
    return titles, []


def read_ris(path):
    return read_mods(run("ris2xml", "-i", "utf8", path))


def read_endnote(path):
    run("xmllint", "--noout", "--huge", path)
    return read_mods(run("endx2xml", "-i", "utf8", path))


def text_of_latex(latex):
    """What LaTeX prints for a field of plain text in braces. Readers leave that to LaTeX."""
    import re

    assert latex.startswith("{") and latex.endswith("}"), latex
    names = {"backslash": "\\", "braceleft": "{", "braceright": "}", "asciitilde": "~", "asciicircum": "^"}
    text = latex[1:-1].replace("{}", "\0")
    assert "{" not in text and "}" not in text, latex
    return re.sub(r"\\text([a-z]+)\0|\\([$&%#_])|\0", lambda m: names[m[1]] if m[1] else m[2] or "", text)


def read_bibtex(path):
    from pybtex.database import parse_file

    entries = parse_file(path, bib_format="bibtex").entries.values()
    return [text_of_latex(entry.fields["title"]) for entry in entries], []


def read_biblatex(path):
    with tempfile.TemporaryDirectory() as folder:
        log = run("biber", "--tool", "--validate-datamodel", "--nolog", "--output-format=biblatexml",
                  "--output-file", folder + "/out.xml", path)
        for line in log.splitlines():
            assert not line.startswith(("ERROR", "WARN")), line
        root = ElementTree.parse(folder + "/out.xml").getroot()
    space = {"b": "http://biblatex-biber.sourceforge.net/biblatexml"}
    return [text_of_latex(entry.findtext("b:title", None, space)) for entry in root.findall("b:entry", space)], []


def read_csl_json(path):
    from citeproc.source.json import CiteProcJSON

    with open(path, encoding="utf-8") as file:
        items = json.load(file)
    source = CiteProcJSON(items)
    return [str(source[item["id"].lower()].title) for item in items], []


readers = {name[len("read_"):]: read for name, read in list(globals().items()) if name.startswith("read_")}
try:
    titles, texts = readers[sys.argv[1].replace("-", "_")](sys.argv[2])
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(77)
sys.stdout.buffer.write(json.dumps({"titles": titles, "texts": texts}).encode("utf-8"))
