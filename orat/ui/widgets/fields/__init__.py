"""Fields that keep themselves: each commits when it is left or two seconds after the last keystroke."""

from orat.ui.widgets.fields.check import CheckField
from orat.ui.widgets.fields.choice import ChoiceField, YesNoField
from orat.ui.widgets.fields.combo import ComboField, OpenComboField, Option
from orat.ui.widgets.fields.day import FAR_DUE, DateField
from orat.ui.widgets.fields.field import Field, commit_all
from orat.ui.widgets.fields.form import Fold, Form
from orat.ui.widgets.fields.number import NumberField
from orat.ui.widgets.fields.text import LineField, TextField
from orat.ui.widgets.fields.time import TimeField

__all__ = [
    "FAR_DUE",
    "CheckField",
    "ChoiceField",
    "ComboField",
    "DateField",
    "Field",
    "Fold",
    "Form",
    "LineField",
    "NumberField",
    "OpenComboField",
    "Option",
    "TextField",
    "TimeField",
    "YesNoField",
    "commit_all",
]
