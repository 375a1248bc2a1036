"""Renders web pages as PDF with WeasyPrint in one process: orders from the input, one JSON a line, answered with done."""

import json
import sys

from weasyprint import HTML

for line in sys.stdin:
    for source, target in json.loads(line)["files"]:
        HTML(filename=source).write_pdf(target)
    print("done", flush=True)
