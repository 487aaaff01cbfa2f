"""What a page of ours has beside what axe-core asks of any: python3 .ci/page.py FILE"""

import re
import sys
from html.parser import HTMLParser


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.faults, self.headings, self.ids = [], [], set()
        self.language = self.title = self.main = False
        self.labelled = []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if "id" in given:
            if given["id"] in self.ids:
                self.faults.append(f"two elements are called {given['id']}")
            self.ids.add(given["id"])
        if tag == "html":
            self.language = bool(given.get("lang"))
        elif tag == "title" and not self.labelled:
            self.title = True
        elif tag == "main":
            self.main = True
        elif re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        elif tag == "th" and "scope" not in given:
            self.faults.append("a header cell without a scope")
        elif tag == "img" and "alt" not in given:
            self.faults.append("a picture without alt")
        elif tag == "svg" and given.get("role") == "img":
            self.labelled += given.get("aria-labelledby", "nothing").split()
        elif tag == "table" and not (given.get("aria-label") or given.get("role") == "table"):
            self.faults.append("a table without a role or a name")
        if any(name.startswith("on") for name in given):
            self.faults.append(f"<{tag}> runs something")

    def check(self):
        wanted = {"lang": self.language, "a title": self.title, "a main part": self.main}
        self.faults += [f"no {what}" for what, there in wanted.items() if not there]
        if self.headings[:1] != [1] or self.headings.count(1) != 1:
            self.faults.append("not exactly one first heading")
        for before, after in zip(self.headings, self.headings[1:]):
            if after > before + 1:
                self.faults.append(f"a heading {after} follows a heading {before}")
        self.faults += [f"nothing is called {name}" for name in self.labelled if name not in self.ids]
        return self.faults


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def contrasts(source):
    """The colours that writing has, on those it stands on."""
    found = dict(re.findall(r"--(\w+): #([0-9a-f]{3,6});", source))
    colours = {name: value * 2 if len(value) == 3 else value for name, value in found.items()}
    for ink in ("ink", "quiet", "accent"):
        for paper in ("paper", "tint"):
            ratio = contrast(colours[ink], colours[paper])
            if ratio < 4.5:
                yield f"{ink} on {paper} has a contrast of {ratio:.1f}"


source = open(sys.argv[1], encoding="utf-8").read()
page = Page()
page.feed(source)
faults = page.check() + list(contrasts(source))
for fault in faults:
    print(f"{sys.argv[1]}: {fault}", file=sys.stderr)
sys.exit(bool(faults))
