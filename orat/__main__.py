"""`python -m orat`, the same as the command `orat`."""

from orat.app import main

if __name__ == "__main__":
    raise SystemExit(main())
