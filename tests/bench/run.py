#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures Gatehouse against what it is built on, and prints ratios.

    run.py BUILD-DIRECTORY [start] [list] [table] [http] [reach] [--quick] [--store DIR] [--sdk DIR]

Pairs alternate (A B A B ...) in one run, so that a busy machine slows both alike; each figure is
the median with its least and greatest. Compare ratios, not figures of different runs.
BUILD-DIRECTORY is a Release build with -DGATEHOUSE_TESTS=ON. --store keeps the large demo store
for the next run; --sdk is a folder with @notionhq/client, tests/conformance/node_modules by default.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

SOURCE = pathlib.Path(__file__).resolve().parents[2]
BENCHES = ("start", "list", "table", "http", "reach")
PEOPLE, CONNECTIONS, PAGES = 100_000, 5_000, 2_000
REACHED_PAGES = 200_000
REACH_LIMIT_MS = 200
SERVER_THREADS = 2
CLIENTS = 16
CONNECTION = "Nightly export"


class Missing(Exception):
    """What keeps one bench from running, as a sentence."""


def spread(values, unit):
    return f"{statistics.median(values):.4g} {unit} [{min(values):.4g}–{max(values):.4g}]"


def ratio_of(ours, theirs):
    """The median of the pairs' ratios: what was measured side by side is compared side by side."""
    return statistics.median(a / b for a, b in zip(ours, theirs))


def verdict(ratio, goal):
    """goal: ("<=", 2.5), (">=", 0.4) or None."""
    if goal is None:
        return "", "measured only"
    sign, limit = goal
    met = ratio <= limit if sign == "<=" else ratio >= limit
    return f"{'≤' if sign == '<=' else '≥'} {limit:g}", "met" if met else "MISSED"


def line(what, ours, theirs, unit, goal=None):
    ratio = ratio_of(ours, theirs)
    wanted, said = verdict(ratio, goal)
    print(f"{what:<46} ours {spread(ours, unit):<32} theirs {spread(theirs, unit):<32} "
          f"ratio {ratio:<7.3f} goal {wanted or '–':<7} {said}", flush=True)
    return said != "MISSED"


def note(what, text):
    print(f"{what:<46} {text}", flush=True)


def run_json(command, **more):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=900, **more)
    except subprocess.TimeoutExpired as late:
        raise Missing(f"{pathlib.Path(command[0]).name} took longer than 15 minutes") from late
    if done.returncode != 0:
        raise Missing(f"{pathlib.Path(command[0]).name} failed: {done.stderr.strip()[-400:]}")
    return json.loads(done.stdout)


@contextlib.contextmanager
def display(folder):
    """The display there is, or a virtual one."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield dict(os.environ)
        return
    if not shutil.which("Xvfb"):
        raise Missing("There is no display and no Xvfb.")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Missing("Xvfb did not start.")
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        yield dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb",
                   XDG_RUNTIME_DIR=os.environ.get("XDG_RUNTIME_DIR", str(runtime)))
    finally:
        server.terminate()
        server.wait(timeout=20)


@contextlib.contextmanager
def listening(command):
    """A server that says where it listens on its first line; yields the port."""
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)
    try:
        said = server.stdout.readline().strip()
        if not said.startswith("listening on "):
            server.kill()
            raise Missing(f"{command[0]} did not start: {said} {server.stderr.read().strip()}")
        yield int(said.rsplit(":", 1)[1])
    finally:
        server.stdin.close()
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=20)
        if server.poll() is None:
            server.kill()
        server.wait()


class CountingRelay:
    """Passes bytes on, and counts the requests among them."""

    def __init__(self, port):
        self.requests = 0
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                threading.Thread(target=self._pass, args=(client, server, True), daemon=True).start()
                threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()

    def _pass(self, source, target, counts):
        tail = b""
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if counts:
                    self.requests += requests_in(tail + data)
                    tail = (tail + data)[-3:]
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    def close(self):
        self._listener.close()


def requests_in(data):
    """Requests without a body end with their head."""
    return data.count(b"\r\n\r\n")


class Bench:
    def __init__(self, arguments, folder):
        self.bin = pathlib.Path(arguments.build).resolve() / "bin"
        self.quick = arguments.quick
        self.folder = folder
        self.sdk = pathlib.Path(arguments.sdk) if arguments.sdk else None
        self.store = pathlib.Path(arguments.store) if arguments.store else folder / "store"
        self.people = 5_000 if self.quick else PEOPLE

    def program(self, name):
        path = self.bin / name
        if not path.exists():
            raise Missing(f"{path} is not built.")
        return str(path)

    def rounds(self, usual):
        return 2 if self.quick else usual

    def large_store(self):
        if not (self.store / "workspace.sqlite").exists():
            began = time.monotonic()
            size = ["--people", str(self.people)]
            if not self.quick:
                size += ["--connections", str(CONNECTIONS), "--pages", str(PAGES)]
            subprocess.run([self.program("gatehouse-workspace"), "demo", "--data", str(self.store)]
                           + size, check=True, stdout=subprocess.DEVNULL)
            note("store", f"made with {self.people} people in {time.monotonic() - began:.1f} s")
        return str(self.store)

    def token(self):
        return subprocess.run(
            [self.program("gatehouse-workspace"), "token", "--data", self.large_store(),
             "--connection", CONNECTION],
            check=True, capture_output=True, text=True).stdout.strip()

    def serving(self):
        return listening([self.program("gatehouse-workspace"), "serve", "--data",
                          self.large_store(), "--port", "0",
                          # The counting relay has a port of its own.
                          "--public-host", "127.0.0.1"])

    def sdk_folder(self):
        if self.sdk:
            folder = self.sdk
        else:
            conformance = SOURCE / "tests/conformance"
            folder = conformance / "node_modules/@notionhq/client"
            if not folder.exists() and (conformance / "package-lock.json").exists():
                subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"],
                               cwd=conformance, check=True)
        if not folder.exists():
            raise Missing(f"{folder} is missing; --sdk names another one.")
        return str(folder.resolve())

    # --- the benches ---

    def start(self):
        prepared = self.folder / "config"
        start = self.program("bench_start")
        place = subprocess.run([start, "prepare", str(prepared)], check=True, capture_output=True,
                               text=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        subprocess.run([self.program("gatehouse-workspace"), "demo", "--data",
                        place.stdout.strip()], check=True, stdout=subprocess.DEVNULL)
        with display(self.folder) as environment:
            def once(*what):
                began = dict(environment, GATEHOUSE_BENCH_BEGAN=str(time.monotonic_ns()))
                return run_json([start, *what], env=began)

            def keys(results, key):
                return [each[key] for each in results]

            once("empty")
            once("console", str(prepared))
            ours, theirs, cold = [], [], []
            for _ in range(self.rounds(11)):
                ours.append(once("console", str(prepared)))
                theirs.append(once("empty"))
            for _ in range(self.rounds(3)):
                cold.append(once("demo"))
        met = line("start: first paint", keys(ours, "painted_ms"), keys(theirs, "painted_ms"),
                   "ms", ("<=", 2.5))
        met &= line("start: first paint with rows", keys(ours, "rows_ms"), keys(theirs, "rows_ms"),
                    "ms", ("<=", 2.5))
        met &= line("start: resident with rows",
                    [kb / 1024 for kb in keys(ours, "resident_kb")],
                    [kb / 1024 for kb in keys(theirs, "resident_kb")], "MB", ("<=", 2.5))
        note("start: --demo, its data made first",
             f"first paint {spread(keys(cold, 'painted_ms'), 'ms')}, "
             f"with rows {spread(keys(cold, 'rows_ms'), 'ms')}")
        return met

    def list(self):
        ours_program = self.program("bench_list")
        sdk = self.sdk_folder()
        token = self.token()
        theirs_command = ["node", str(SOURCE / "tests/bench/list.mjs")]
        with self.serving() as port:
            def ours_once(to):
                return run_json([ours_program, f"http://127.0.0.1:{to}"], input=token)

            def theirs_once(to):
                return run_json(theirs_command + [f"http://127.0.0.1:{to}", sdk], input=token)

            relay = CountingRelay(port)
            ours_once(relay.port)
            ours_requests, relay.requests = relay.requests, 0
            users = theirs_once(relay.port)["users"]
            theirs_requests = relay.requests
            relay.close()
            ours, theirs = [], []
            for _ in range(self.rounds(5)):
                ours.append(ours_once(port))
                theirs.append(theirs_once(port))

        def pair(key):
            return [each[key] for each in ours], [each[key] for each in theirs]

        met = line(f"list: {users} users", *pair("seconds"), "s", ("<=", 0.33))
        line("list: processor time of the client", *pair("processor_seconds"), "s")
        line("list: peak memory of the client",
             *[[kb / 1024 for kb in side] for side in pair("peak_kb")], "MB")
        note("list: longest the event loop was away",
             spread([each["longest_gap_ms"] for each in ours], "ms"))
        least = -(-users // 100)
        note("list: requests", f"ours {ours_requests} (one of them /v1/users/me), "
             f"theirs {theirs_requests}, least possible {least}")
        return met

    def table(self):
        rows = "5000" if self.quick else "100000"
        with display(self.folder) as environment:
            result = run_json([self.program("bench_table"), rows, str(self.rounds(3))],
                              env=environment)
        met = True
        for pane, measured in result.items():
            for kind in ("scroll", "type"):
                sides = {side: [each[side] for each in measured[kind]] for side in ("ours", "theirs")}
                for figure, goal in (("p99_ms", ("<=", 2)), ("median_ms", None),
                                     ("longest_ms", None)):
                    met &= line(f"table: {pane}, {kind}, {figure[:-3]}",
                                [each[figure] for each in sides["ours"]],
                                [each[figure] for each in sides["theirs"]], "ms", goal)
                late = {side: sum(each["longer_than_a_frame"] for each in sides[side])
                        for side in sides}
                steps = sum(each["steps"] for each in sides["ours"])
                note(f"table: {pane}, {kind}, longer than a frame",
                     f"ours {late['ours']}, theirs {late['theirs']} of {steps} steps")
            note(f"table: {pane}, memory a row",
                 f"{measured['bytes_per_row']:.0f} bytes with all its values; a constant model "
                 f"and a plain view {measured['plain_bytes_per_row']:.0f}; "
                 f"{measured['rows']} rows loaded in {measured['load_ms']:.0f} ms")
        return met

    def http(self):
        load = self.program("bench_load")
        constant = self.program("bench_constant")
        token = self.token()
        seconds = ("0.3", "0.5") if self.quick else ("1", "3")
        met = True
        with self.serving() as port:
            for what, path, goal in (("/v1/users/me", "/v1/users/me", 0.4),
                                     ("100 users", "/v1/users?page_size=100", 0.25)):
                body = self.folder / "body.json"
                body.write_bytes(self.get(port, path, token))
                with listening([constant, str(body), str(SERVER_THREADS)]) as constant_port:
                    def once(to, where):
                        return run_json([load, str(to), where, str(CLIENTS), *seconds],
                                        input=token)

                    ours, theirs = [], []
                    for _ in range(self.rounds(5)):
                        ours.append(once(port, path))
                        theirs.append(once(constant_port, path))
                met &= line(f"http: {what}, {body.stat().st_size} bytes",
                            [each["per_second"] for each in ours],
                            [each["per_second"] for each in theirs], "/s", (">=", goal))
                note(f"http: {what}, load of the generator",
                     f"ours {statistics.median(e['generator_load'] for e in ours):.2f}, "
                     f"theirs {statistics.median(e['generator_load'] for e in theirs):.2f} "
                     f"of one processor (there are {os.cpu_count()})")
        return met

    def reach(self):
        """From the click on the tab "Pages" to its painted rows, beside a plain query of them."""
        prepared = self.folder / "reach"
        reach = self.program("bench_reach")
        place = subprocess.run([self.program("bench_start"), "prepare", str(prepared)], check=True,
                               capture_output=True, text=True,
                               env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout.strip()
        subprocess.run([self.program("gatehouse-workspace"), "demo", "--data", place, "--pages",
                        "2000" if self.quick else str(REACHED_PAGES)],
                       check=True, stdout=subprocess.DEVNULL)
        store = str(pathlib.Path(place) / "workspace.sqlite")
        with display(self.folder) as environment:
            results = [run_json([reach, str(prepared), store, CONNECTION], env=environment)
                       for _ in range(self.rounds(7))]
        painted = [each["painted_ms"] for each in results]
        plain = [each["plain_ms"] for each in results]
        line(f"reach: first screen over {results[0]['pages']} pages", painted, plain, "ms")
        later = statistics.median(a - b for a, b in zip(painted, plain))
        note("reach: after the plain query's answer",
             f"{later:.4g} ms, goal ≤ {REACH_LIMIT_MS} ms {'met' if later <= REACH_LIMIT_MS else 'MISSED'}")
        return later <= REACH_LIMIT_MS

    @staticmethod
    def get(port, path, token):
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}{path}",
            headers={"Authorization": f"Bearer {token}", "Notion-Version": "2026-03-11"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            raise Missing(f"{path} answers {error.code}: {error.read(400)!r}") from error


def self_test():
    """The driver's own arithmetic; measures nothing."""
    assert ratio_of([2, 40, 6], [1, 10, 2]) == 3
    assert verdict(2.5, ("<=", 2.5)) == ("≤ 2.5", "met")
    assert verdict(2.51, ("<=", 2.5))[1] == "MISSED"
    assert verdict(0.4, (">=", 0.4)) == ("≥ 0.4", "met")
    assert verdict(0.39, (">=", 0.4))[1] == "MISSED"
    assert verdict(9, None)[1] == "measured only"
    assert spread([3.0, 1.0, 2.0], "ms") == "2 ms [1–3]"
    with socket.create_server(("127.0.0.1", 0)) as listener:
        relay = CountingRelay(listener.getsockname()[1])
        with socket.create_connection(("127.0.0.1", relay.port)) as client:
            server, _ = listener.accept()
            # Two requests, and the blank line of the second in two parts.
            client.sendall(b"GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n")
            received = b""
            while not received.endswith(b"/b HTTP/1.1\r\n"):
                received += server.recv(100)
            client.sendall(b"\r\n")
            while not received.endswith(b"\r\n\r\n"):
                received += server.recv(100)
            assert relay.requests == 2, relay.requests
            server.close()
        relay.close()
    return 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("benches", nargs="*", metavar="bench", help=", ".join(BENCHES))
    parser.add_argument("--quick", action="store_true", help="small and few: does it run at all")
    parser.add_argument("--store", help="where the large store is kept")
    parser.add_argument("--sdk", help="the folder of @notionhq/client")
    arguments = parser.parse_args()
    for name in arguments.benches:
        if name not in BENCHES:
            parser.error(f"There is no bench “{name}”; there are {', '.join(BENCHES)}.")
    met = True
    with tempfile.TemporaryDirectory(prefix="gatehouse-bench-") as folder:
        bench = Bench(arguments, pathlib.Path(folder))
        for name in arguments.benches or BENCHES:
            try:
                met &= bool(getattr(bench, name)())
            except Missing as missing:
                note(name, f"not measured: {missing}")
                met = False
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
