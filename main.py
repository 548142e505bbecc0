"""Open the window from a checkout: python main.py [--data DIR]."""

from orat.app import main

if __name__ == "__main__":
    raise SystemExit(main())
