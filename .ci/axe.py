"""Holds a page against WCAG 2.2 AA with axe-core, inside a browser.

python3 .ci/axe.py prepare PAGE AXE COPY   writes a copy that examines itself; the page's own content policy, which
                                           would forbid it, is left out there
python3 .ci/axe.py judge PAGE DOM          reads what the browser made of the copy and names what is wrong"""

import html
import json
import re
import sys

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = """<script>axe.run(document, %s).then(found => {
  const said = found.violations.map(fault => ({id: fault.id, help: fault.help, at: fault.nodes.map(node => node.html)}));
  const result = document.createElement('script');
  result.type = 'application/json'; result.id = 'found';
  result.textContent = encodeURIComponent(JSON.stringify({rules: found.passes.length, said}));
  document.body.append(result);
})</script>"""


def prepare(page, axe, copy):
    source = open(page, encoding="utf-8").read()
    source, gone = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", source, count=1)
    if gone != 1:
        sys.exit(f"{page}: there is no content policy")
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
    script = "<script>" + open(axe, encoding="utf-8").read().replace("</script", "<\\/script") + "</script>"
    with open(copy, "w", encoding="utf-8") as out:
        out.write(source.replace("</body>", script + RUN % options + "</body>"))


def judge(page, dom):
    from urllib.parse import unquote

    found = re.search(r'id="found">([^<]*)<', open(dom, encoding="utf-8").read())
    if not found:
        sys.exit(f"{page}: axe-core did not come to an end")
    found = json.loads(unquote(html.unescape(found[1])))
    # A page on which nothing was examined would have no fault either.
    if found["rules"] < 10:
        sys.exit(f"{page}: only {found['rules']} rules were held")
    for fault in found["said"]:
        print(f"{page}: {fault['id']}: {fault['help']}: {len(fault['at'])} times, first {fault['at'][0][:200]}", file=sys.stderr)
    sys.exit(bool(found["said"]))


{"prepare": prepare, "judge": judge}[sys.argv[1]](*sys.argv[2:])
