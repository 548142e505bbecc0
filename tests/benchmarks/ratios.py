"""Where benchmarks leave their figures: build/bench.json, and a line each on the screen."""

import json
from pathlib import Path

_FILE = Path(__file__).parents[2] / "build" / "bench.json"


def record(name: str, value: float, limit: float | None = None, unit: str = "") -> None:
    """Keep one figure, in place of an earlier one. `limit` is the most it may be, None to only show it."""
    kept = json.loads(_FILE.read_text(encoding="utf-8")) if _FILE.exists() else {}
    kept[name] = {"value": round(value, 4), "limit": limit, "unit": unit}
    _FILE.parent.mkdir(exist_ok=True)
    _FILE.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    held = "" if limit is None else f"  (limit {limit:g})"
    print(f"\n{name}: {value:.3g} {unit}{held}", end="")
