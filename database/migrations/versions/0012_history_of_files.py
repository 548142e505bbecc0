"""What was attached to a concern is found in the log by the concern, also when it is gone."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_change_image_attached_to",
        "change_image",
        [sa.text("json_extract(coalesce(after, before), '$.concern_id')")],
        sqlite_where=sa.text("table_name = 'attachment'"),
    )
