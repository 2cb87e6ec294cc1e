# SPDX-License-Identifier: MIT
"""German is complete: every string of the sources is in the catalogue, finished, with its placeholders.

usage: translation.py CHECKOUT LUPDATE [--update]      --update writes new strings into the catalogues
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

SOURCES = ["models", "ui", "app/console"]
CATALOGUES = {"gatehouse_de.ts": [], "gatehouse_en.ts": ["-pluralonly"]}


def lupdate(program, root, catalogue, options):
    subprocess.run([program, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-I", str(root), *options,
                    *[str(root / folder) for folder in SOURCES], "-ts", str(catalogue)],
                   check=True, capture_output=True, text=True)


def placeholders(text):
    return sorted(re.findall(r"%L?\d+|%n", text))


def faults_of(catalogue):
    faults = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            where = f"{catalogue.name}: {name}: “{source}”"
            if translation.get("type") is not None:
                faults.append(f"{where} is {translation.get('type')}")
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                if not form.strip() and source.strip():
                    faults.append(f"{where} is empty")
                # A singular may say "one" instead of the number.
                wanted = [p for p in placeholders(source) if p != "%n"]
                if [p for p in placeholders(form) if p != "%n"] != wanted:
                    faults.append(f"{where} has other placeholders: “{form}”")
            if "%n" in source and forms and "%n" not in forms[-1]:
                faults.append(f"{where} loses its number in the plural")
            if source.endswith("…") != forms[-1].endswith("…"):
                faults.append(f"{where} differs in its final “…”")
    return faults


def main(root, program, update):
    root = pathlib.Path(root)
    folder = root / "resources" / "translations"
    faults = []
    with tempfile.TemporaryDirectory() as scratch:
        for name, options in CATALOGUES.items():
            catalogue = folder / name
            if not update:
                catalogue = pathlib.Path(scratch) / name
                shutil.copy(folder / name, catalogue)
            lupdate(program, root, catalogue, options)
            faults += faults_of(catalogue)
    print("\n".join(faults) if faults else "every string is translated")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--update" in sys.argv))
