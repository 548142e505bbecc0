CREATE TABLE agenda_item (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	problem_id INTEGER, 
	concern_id INTEGER, 
	minutes INTEGER NOT NULL, 
	presenter TEXT NOT NULL, 
	note TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	reason_week TEXT NOT NULL, 
	came_from_id INTEGER, 
	discussion TEXT NOT NULL, 
	decision TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	outcome_reason TEXT NOT NULL, 
	spent_seconds INTEGER NOT NULL, approves_id INTEGER REFERENCES meeting (id), approval TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_agenda_item PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_agenda_item_problem_id_problem FOREIGN KEY(problem_id) REFERENCES problem (id), 
	CONSTRAINT fk_agenda_item_concern_id_concern FOREIGN KEY(concern_id) REFERENCES concern (id), 
	CONSTRAINT fk_agenda_item_came_from_id_agenda_item FOREIGN KEY(came_from_id) REFERENCES agenda_item (id)
);

CREATE TABLE agenda_skip (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	problem_id INTEGER, 
	concern_id INTEGER, 
	CONSTRAINT pk_agenda_skip PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_skip_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_agenda_skip_problem_id_problem FOREIGN KEY(problem_id) REFERENCES problem (id), 
	CONSTRAINT fk_agenda_skip_concern_id_concern FOREIGN KEY(concern_id) REFERENCES concern (id)
);

CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE allowed_name (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_allowed_name PRIMARY KEY (id), 
	CONSTRAINT uq_allowed_name_name UNIQUE (name)
);

CREATE TABLE area (
	id INTEGER NOT NULL, 
	parent_id INTEGER, 
	level TEXT NOT NULL, 
	name TEXT NOT NULL, 
	code TEXT NOT NULL, 
	polygon TEXT NOT NULL, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	active BOOLEAN NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT pk_area PRIMARY KEY (id), 
	CONSTRAINT fk_area_parent_id_area FOREIGN KEY(parent_id) REFERENCES area (id)
);

CREATE TABLE attachment (
	id INTEGER NOT NULL, 
	concern_id INTEGER, 
	item_id INTEGER, 
	measure_id INTEGER, 
	name TEXT NOT NULL, 
	mime TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	caption TEXT NOT NULL, 
	in_documents BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	added_at DATETIME NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_concern_id_concern FOREIGN KEY(concern_id) REFERENCES concern (id), 
	CONSTRAINT fk_attachment_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_attachment_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id), 
	CONSTRAINT fk_attachment_digest_blob FOREIGN KEY(digest) REFERENCES blob (digest), 
	CONSTRAINT ck_attachment_one_owner CHECK ((CASE WHEN concern_id IS NULL THEN 0 ELSE 1 END + CASE WHEN item_id IS NULL THEN 0 ELSE 1 END + CASE WHEN measure_id IS NULL THEN 0 ELSE 1 END) = 1)
);

CREATE TABLE attendance (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER, 
	name TEXT NOT NULL, 
	organisation TEXT NOT NULL, 
	role TEXT NOT NULL, 
	presence TEXT NOT NULL, 
	from_item INTEGER, 
	until_item INTEGER, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE blob (
	id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (id), 
	CONSTRAINT uq_blob_digest UNIQUE (digest)
);

CREATE TABLE calendar_issue (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_calendar_issue PRIMARY KEY (id), 
	CONSTRAINT uq_calendar_issue_meeting_id UNIQUE (meeting_id), 
	CONSTRAINT fk_calendar_issue_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);

CREATE TABLE category (
	id INTEGER NOT NULL, 
	parent_id INTEGER, 
	name TEXT NOT NULL, 
	guide TEXT NOT NULL, 
	elsewhere TEXT NOT NULL, 
	actors TEXT NOT NULL, 
	coming_events BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT pk_category PRIMARY KEY (id), 
	CONSTRAINT fk_category_parent_id_category FOREIGN KEY(parent_id) REFERENCES category (id)
);

CREATE TABLE chain_anchor (
	id INTEGER NOT NULL, 
	changes INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_chain_anchor PRIMARY KEY (id)
);

CREATE TABLE change (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	verb TEXT NOT NULL, 
	facts TEXT NOT NULL, 
	step INTEGER NOT NULL, 
	run TEXT, 
	undo_of INTEGER, 
	undo_state INTEGER NOT NULL, 
	undoable BOOLEAN NOT NULL, 
	previous_digest TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (id)
);

CREATE TABLE change_image (
	id INTEGER NOT NULL, 
	change_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	before_digest TEXT NOT NULL, 
	after_digest TEXT NOT NULL, 
	CONSTRAINT pk_change_image PRIMARY KEY (id), 
	CONSTRAINT fk_change_image_change_id_change FOREIGN KEY(change_id) REFERENCES change (id)
);

CREATE TABLE concern (
	id INTEGER NOT NULL, 
	series_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	serial INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	title TEXT NOT NULL, 
	description TEXT NOT NULL, 
	category_id INTEGER, 
	severity INTEGER NOT NULL, 
	trend TEXT, 
	when_kind TEXT NOT NULL, 
	happened_on DATE, 
	happened_at TIME, 
	ended_on DATE, 
	ended_at TIME, 
	area_id INTEGER, 
	place TEXT NOT NULL, 
	place_kind TEXT, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	unit_id INTEGER, 
	reporter_role TEXT NOT NULL, 
	source TEXT, 
	certainty TEXT, 
	recurring BOOLEAN NOT NULL, 
	recurrence TEXT NOT NULL, 
	effects TEXT NOT NULL, 
	effect_note TEXT NOT NULL, 
	already_done TEXT NOT NULL, 
	police_report TEXT NOT NULL, 
	police_reference TEXT NOT NULL, 
	help_wanted TEXT NOT NULL, 
	problem_id INTEGER, 
	closing_reason TEXT NOT NULL, 
	referred_to TEXT NOT NULL, 
	created_at DATETIME, 
	reported_at DATETIME, 
	feedback_due_since DATETIME, 
	deleted_at DATETIME, 
	listed BOOLEAN NOT NULL, 
	happened_key BIGINT NOT NULL, 
	reported_key BIGINT NOT NULL, 
	state_rank INTEGER NOT NULL, 
	title_key TEXT NOT NULL, 
	unit_key TEXT NOT NULL, 
	area_key TEXT NOT NULL, 
	category_key TEXT NOT NULL, 
	CONSTRAINT pk_concern PRIMARY KEY (id), 
	CONSTRAINT fk_concern_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT fk_concern_category_id_category FOREIGN KEY(category_id) REFERENCES category (id), 
	CONSTRAINT fk_concern_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT fk_concern_unit_id_unit FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_concern_problem_id_problem FOREIGN KEY(problem_id) REFERENCES problem (id)
);

CREATE VIRTUAL TABLE concern_search USING fts5(
  number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above,
  content='concern_text', content_rowid='docid', tokenize='unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE concern_words USING fts5vocab(concern_search, instance);

CREATE TABLE data_export (
	id INTEGER NOT NULL, 
	what TEXT NOT NULL, 
	form TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	author TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	"query" TEXT NOT NULL, 
	rows INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_data_export PRIMARY KEY (id)
);

CREATE TABLE delivery (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	file_digest TEXT, 
	received_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	sender_name TEXT NOT NULL, 
	sender_email TEXT NOT NULL, 
	unit_id INTEGER, 
	subject TEXT NOT NULL, 
	text TEXT NOT NULL, 
	quoted TEXT NOT NULL, 
	headings TEXT NOT NULL, 
	known INTEGER NOT NULL, 
	notes TEXT NOT NULL, receipt_due BOOLEAN DEFAULT 0 NOT NULL, receipt_at DATETIME, receipt_to TEXT DEFAULT '' NOT NULL, receipt_waived BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_delivery PRIMARY KEY (id), 
	CONSTRAINT fk_delivery_file_digest_blob FOREIGN KEY(file_digest) REFERENCES blob (digest), 
	CONSTRAINT fk_delivery_unit_id_unit FOREIGN KEY(unit_id) REFERENCES unit (id)
);

CREATE TABLE dispatch (
	id INTEGER NOT NULL, 
	meeting_id INTEGER, 
	document_id INTEGER, 
	version_id INTEGER, 
	title TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	method TEXT NOT NULL, 
	state TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	begun_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	author TEXT NOT NULL, 
	failure TEXT NOT NULL, 
	findings INTEGER NOT NULL, 
	grounds TEXT NOT NULL, 
	CONSTRAINT pk_dispatch PRIMARY KEY (id), 
	CONSTRAINT fk_dispatch_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_dispatch_document_id_issued_document FOREIGN KEY(document_id) REFERENCES issued_document (id), 
	CONSTRAINT fk_dispatch_version_id_minutes_version FOREIGN KEY(version_id) REFERENCES minutes_version (id)
);

CREATE TABLE distribution_list (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kinds TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_distribution_list PRIMARY KEY (id)
);

CREATE TABLE enclosure (
	id INTEGER NOT NULL, 
	delivery_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	mime TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, report_ids TEXT, 
	CONSTRAINT pk_enclosure PRIMARY KEY (id), 
	CONSTRAINT fk_enclosure_delivery_id_delivery FOREIGN KEY(delivery_id) REFERENCES delivery (id), 
	CONSTRAINT fk_enclosure_digest_blob FOREIGN KEY(digest) REFERENCES blob (digest)
);

CREATE TABLE feedback (
	id INTEGER NOT NULL, 
	concern_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	author TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_feedback PRIMARY KEY (id), 
	CONSTRAINT fk_feedback_concern_id_concern FOREIGN KEY(concern_id) REFERENCES concern (id)
);

CREATE TABLE follow_up (
	id INTEGER NOT NULL, 
	measure_id INTEGER NOT NULL, 
	meeting_id INTEGER, 
	at DATETIME NOT NULL, 
	author TEXT NOT NULL, 
	status TEXT NOT NULL, 
	note TEXT NOT NULL, 
	effect TEXT NOT NULL, 
	old_due DATE, 
	new_due DATE, 
	CONSTRAINT pk_follow_up PRIMARY KEY (id), 
	CONSTRAINT fk_follow_up_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id), 
	CONSTRAINT fk_follow_up_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);

CREATE TABLE incoming_report (
	id INTEGER NOT NULL, 
	delivery_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	part TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	verdict TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	note TEXT NOT NULL, 
	referred_to TEXT NOT NULL, 
	concern_id INTEGER, 
	decided_at DATETIME, 
	fingerprint TEXT NOT NULL, 
	unlike TEXT NOT NULL, 
	typed TEXT NOT NULL, 
	beside TEXT NOT NULL, 
	title TEXT NOT NULL, 
	description TEXT NOT NULL, 
	category_id INTEGER, 
	severity INTEGER NOT NULL, 
	trend TEXT, 
	when_kind TEXT NOT NULL, 
	happened_on DATE, 
	happened_at TIME, 
	ended_on DATE, 
	ended_at TIME, 
	area_id INTEGER, 
	place TEXT NOT NULL, 
	place_kind TEXT, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	unit_id INTEGER, 
	reporter_role TEXT NOT NULL, 
	source TEXT, 
	certainty TEXT, 
	recurring BOOLEAN NOT NULL, 
	recurrence TEXT NOT NULL, 
	effects TEXT NOT NULL, 
	effect_note TEXT NOT NULL, 
	already_done TEXT NOT NULL, 
	police_report TEXT NOT NULL, 
	police_reference TEXT NOT NULL, 
	help_wanted TEXT NOT NULL, asked_at DATETIME, asked_to TEXT DEFAULT '' NOT NULL, revises_id INTEGER REFERENCES incoming_report (id), split_of INTEGER, 
	CONSTRAINT pk_incoming_report PRIMARY KEY (id), 
	CONSTRAINT fk_incoming_report_delivery_id_delivery FOREIGN KEY(delivery_id) REFERENCES delivery (id), 
	CONSTRAINT fk_incoming_report_concern_id_concern FOREIGN KEY(concern_id) REFERENCES concern (id), 
	CONSTRAINT fk_incoming_report_category_id_category FOREIGN KEY(category_id) REFERENCES category (id), 
	CONSTRAINT fk_incoming_report_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT fk_incoming_report_unit_id_unit FOREIGN KEY(unit_id) REFERENCES unit (id)
);

CREATE TABLE issued_document (
	id INTEGER NOT NULL, 
	meeting_id INTEGER, 
	unit_id INTEGER, 
	kind TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	edition TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	issued_at DATETIME NOT NULL, 
	author TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	content TEXT NOT NULL, 
	maskings TEXT NOT NULL, 
	data BLOB NOT NULL, 
	digest TEXT NOT NULL, 
	chain_head TEXT NOT NULL, 
	signer TEXT NOT NULL, 
	CONSTRAINT pk_issued_document PRIMARY KEY (id), 
	CONSTRAINT fk_issued_document_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_issued_document_unit_id_unit FOREIGN KEY(unit_id) REFERENCES unit (id)
);

CREATE TABLE kept_finding (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	kept_at DATETIME NOT NULL, 
	kept_by TEXT NOT NULL, 
	CONSTRAINT pk_kept_finding PRIMARY KEY (id), 
	CONSTRAINT uq_kept_finding_digest UNIQUE (digest)
);

CREATE TABLE kept_mapping (
	id INTEGER NOT NULL, 
	sender TEXT NOT NULL, 
	signature TEXT NOT NULL, 
	columns TEXT NOT NULL, 
	used_at DATETIME NOT NULL, 
	CONSTRAINT pk_kept_mapping PRIMARY KEY (id), 
	CONSTRAINT uq_kept_mapping_sender_signature UNIQUE (sender, signature)
);

CREATE TABLE list_member (
	id INTEGER NOT NULL, 
	list_id INTEGER NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER, 
	name TEXT NOT NULL, 
	email TEXT NOT NULL, 
	CONSTRAINT pk_list_member PRIMARY KEY (id), 
	CONSTRAINT fk_list_member_list_id_distribution_list FOREIGN KEY(list_id) REFERENCES distribution_list (id), 
	CONSTRAINT fk_list_member_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_list_member_unit_id_unit FOREIGN KEY(unit_id) REFERENCES unit (id)
);

CREATE TABLE masking (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	path TEXT NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	ground TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_masking PRIMARY KEY (id), 
	CONSTRAINT fk_masking_version_id_minutes_version FOREIGN KEY(version_id) REFERENCES minutes_version (id)
);

CREATE TABLE measure (
	id INTEGER NOT NULL, 
	series_id INTEGER NOT NULL, 
	item_id INTEGER, 
	problem_id INTEGER, 
	concern_id INTEGER, 
	what TEXT NOT NULL, 
	owner_unit_id INTEGER, 
	owner_name TEXT NOT NULL, 
	due DATE, 
	first_due DATE, 
	postponements INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	decided_on DATE NOT NULL, 
	closed_at DATETIME, 
	CONSTRAINT pk_measure PRIMARY KEY (id), 
	CONSTRAINT fk_measure_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT fk_measure_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_measure_problem_id_problem FOREIGN KEY(problem_id) REFERENCES problem (id), 
	CONSTRAINT fk_measure_concern_id_concern FOREIGN KEY(concern_id) REFERENCES concern (id), 
	CONSTRAINT fk_measure_owner_unit_id_unit FOREIGN KEY(owner_unit_id) REFERENCES unit (id)
);

CREATE VIRTUAL TABLE measure_search USING fts5(
  what, owner_name, unit, problem,
  content='measure_text', content_rowid='docid', tokenize='unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE measure_words USING fts5vocab(measure_search, instance);

CREATE TABLE meeting (
	id INTEGER NOT NULL, 
	series_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	held_on DATE NOT NULL, 
	starts TIME NOT NULL, 
	ends TIME NOT NULL, 
	place TEXT NOT NULL, 
	state TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	moved_from DATE, 
	proposed BOOLEAN NOT NULL, 
	arranged BOOLEAN NOT NULL, 
	current_item_id INTEGER, 
	started_at DATETIME, 
	ended_at DATETIME, 
	summary TEXT NOT NULL, circulated_on DATE, comments_by DATE, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT uq_meeting_series_id_year_number UNIQUE (series_id, year, number), 
	CONSTRAINT fk_meeting_series_id_series FOREIGN KEY(series_id) REFERENCES series (id)
);

CREATE TABLE minutes_version (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	finalised_at DATETIME NOT NULL, 
	author TEXT NOT NULL, 
	content TEXT NOT NULL, 
	pdf BLOB NOT NULL, 
	digest TEXT NOT NULL, 
	chain_head TEXT NOT NULL, identity TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_minutes_version PRIMARY KEY (id), 
	CONSTRAINT uq_minutes_version_meeting_id_version UNIQUE (meeting_id, version), 
	CONSTRAINT fk_minutes_version_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);

CREATE TABLE outside_identity (
	id INTEGER NOT NULL, 
	register TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	about INTEGER NOT NULL, 
	sender TEXT NOT NULL, 
	report_id INTEGER, 
	feedback_id INTEGER, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_outside_identity PRIMARY KEY (id), 
	CONSTRAINT fk_outside_identity_report_id_incoming_report FOREIGN KEY(report_id) REFERENCES incoming_report (id), 
	CONSTRAINT fk_outside_identity_feedback_id_feedback FOREIGN KEY(feedback_id) REFERENCES feedback (id), 
	CONSTRAINT uq_outside_identity_register_kind_number_about UNIQUE (register, kind, number, about)
);

CREATE TABLE person (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	unit_id INTEGER, 
	email TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	standing BOOLEAN NOT NULL, 
	chairs BOOLEAN NOT NULL, 
	keeps_notes BOOLEAN NOT NULL, 
	active BOOLEAN NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT fk_person_unit_id_unit FOREIGN KEY(unit_id) REFERENCES unit (id)
);

CREATE TABLE printed_picture (
	id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_printed_picture PRIMARY KEY (id), 
	CONSTRAINT uq_printed_picture_digest UNIQUE (digest), 
	CONSTRAINT fk_printed_picture_digest_blob FOREIGN KEY(digest) REFERENCES blob (digest)
);

CREATE TABLE problem (
	id INTEGER NOT NULL, 
	series_id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	state TEXT NOT NULL, 
	state_note TEXT NOT NULL, 
	severity INTEGER, 
	trend TEXT, 
	merged_into_id INTEGER, 
	created_at DATETIME, 
	solved_at DATETIME, 
	title_key TEXT NOT NULL, 
	CONSTRAINT pk_problem PRIMARY KEY (id), 
	CONSTRAINT fk_problem_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT fk_problem_merged_into_id_problem FOREIGN KEY(merged_into_id) REFERENCES problem (id)
);

CREATE VIRTUAL TABLE problem_search USING fts5(
  title, summary,
  content='problem_text', content_rowid='docid', tokenize='unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE problem_words USING fts5vocab(problem_search, instance);

CREATE TABLE receipt (
	id INTEGER NOT NULL, 
	dispatch_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	email TEXT NOT NULL, 
	state TEXT NOT NULL, 
	code TEXT NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (id), 
	CONSTRAINT fk_receipt_dispatch_id_dispatch FOREIGN KEY(dispatch_id) REFERENCES dispatch (id)
);

CREATE TABLE review (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	measure_id INTEGER NOT NULL, 
	CONSTRAINT pk_review PRIMARY KEY (id), 
	CONSTRAINT uq_review_meeting_id_measure_id UNIQUE (meeting_id, measure_id), 
	CONSTRAINT fk_review_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_review_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id)
);

CREATE TABLE saved_view (
	id INTEGER NOT NULL, 
	page TEXT NOT NULL, 
	name TEXT NOT NULL, 
	"query" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_saved_view PRIMARY KEY (id)
);

CREATE TABLE sealed_change (
	id INTEGER NOT NULL, 
	weeding_id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	seal TEXT NOT NULL, 
	CONSTRAINT pk_sealed_change PRIMARY KEY (id), 
	CONSTRAINT fk_sealed_change_weeding_id_weeding FOREIGN KEY(weeding_id) REFERENCES weeding (id)
);

CREATE TABLE series (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	weekday INTEGER NOT NULL, 
	starts TIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	place TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_series PRIMARY KEY (id)
);

CREATE TABLE setting (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_key UNIQUE ("key")
);

CREATE TABLE severity_definition (
	id INTEGER NOT NULL, 
	severity INTEGER NOT NULL, 
	definition TEXT NOT NULL, 
	CONSTRAINT pk_severity_definition PRIMARY KEY (id), 
	CONSTRAINT uq_severity_definition_severity UNIQUE (severity)
);

CREATE TABLE unit (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	short_name TEXT NOT NULL, 
	education_area TEXT NOT NULL, 
	area_id INTEGER, 
	contact_name TEXT NOT NULL, 
	contact_email TEXT NOT NULL, 
	contact_phone TEXT NOT NULL, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	active BOOLEAN NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT fk_unit_area_id_area FOREIGN KEY(area_id) REFERENCES area (id)
);

CREATE TABLE weed_exception (
	id INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	thing INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	until DATE, 
	"by" TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_weed_exception PRIMARY KEY (id), 
	CONSTRAINT uq_weed_exception_rule_kind_thing UNIQUE (rule, kind, thing)
);

CREATE TABLE weeding (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	counts TEXT NOT NULL, 
	exceptions TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	sealed TEXT NOT NULL, 
	backup TEXT NOT NULL, 
	swept_at DATETIME, 
	CONSTRAINT pk_weeding PRIMARY KEY (id)
);

CREATE INDEX ix_agenda_item_approves_id ON agenda_item (approves_id);

CREATE INDEX ix_agenda_item_came_from_id ON agenda_item (came_from_id);

CREATE INDEX ix_agenda_item_concern_id ON agenda_item (concern_id);

CREATE INDEX ix_agenda_item_meeting_id_position ON agenda_item (meeting_id, position);

CREATE INDEX ix_agenda_item_problem_id ON agenda_item (problem_id);

CREATE INDEX ix_agenda_skip_concern_id ON agenda_skip (concern_id);

CREATE INDEX ix_agenda_skip_meeting_id ON agenda_skip (meeting_id);

CREATE INDEX ix_agenda_skip_problem_id ON agenda_skip (problem_id);

CREATE INDEX ix_area_name_key ON area (name_key);

CREATE INDEX ix_area_parent_id ON area (parent_id);

CREATE INDEX ix_attachment_concern_id ON attachment (concern_id);

CREATE INDEX ix_attachment_digest ON attachment (digest);

CREATE INDEX ix_attachment_item_id ON attachment (item_id);

CREATE INDEX ix_attachment_measure_id ON attachment (measure_id);

CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);

CREATE INDEX ix_attendance_person_id ON attendance (person_id);

CREATE INDEX ix_blob_size ON blob (size);

CREATE INDEX ix_category_name_key ON category (name_key);

CREATE INDEX ix_category_parent_id ON category (parent_id);

CREATE INDEX ix_change_image_attached_to ON change_image (json_extract(coalesce(after, before), '$.concern_id')) WHERE table_name = 'attachment';

CREATE INDEX ix_change_image_change_id_position ON change_image (change_id, position);

CREATE INDEX ix_change_image_table_name_row_id ON change_image (table_name, row_id);

CREATE INDEX ix_change_step ON change (step);

CREATE INDEX ix_change_undo_state_step ON change (undo_state, step);

CREATE INDEX ix_concern_bin ON concern (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX ix_concern_by_area ON concern (listed, area_key, id DESC, severity, state_rank, unit_id, area_id, category_id, happened_key, reported_key, series_id);

CREATE INDEX ix_concern_by_category ON concern (listed, category_key, id DESC, severity, state_rank, unit_id, area_id, category_id, happened_key, reported_key, series_id);

CREATE INDEX ix_concern_by_happened ON concern (listed, happened_key, id, severity, state_rank, unit_id, area_id, category_id, reported_key, series_id);

CREATE INDEX ix_concern_by_reported ON concern (listed, reported_key, id, severity, state_rank, unit_id, area_id, category_id, happened_key, series_id);

CREATE INDEX ix_concern_by_severity ON concern (listed, severity, id, state_rank, unit_id, area_id, category_id, happened_key, reported_key, series_id);

CREATE INDEX ix_concern_by_state ON concern (listed, state_rank, id DESC, severity, unit_id, area_id, category_id, happened_key, reported_key, series_id);

CREATE INDEX ix_concern_by_title ON concern (listed, title_key, id DESC, severity, state_rank, unit_id, area_id, category_id, happened_key, reported_key, series_id);

CREATE INDEX ix_concern_by_unit ON concern (listed, unit_key, id DESC, severity, state_rank, unit_id, area_id, category_id, happened_key, reported_key, series_id);

CREATE INDEX ix_concern_feedback_due ON concern (feedback_due_since) WHERE feedback_due_since IS NOT NULL;

CREATE INDEX ix_concern_of_area ON concern (area_id, listed, happened_key, id, severity, state_rank, unit_id, category_id, reported_key, series_id);

CREATE INDEX ix_concern_of_category ON concern (category_id, listed, happened_key, id, severity, state_rank, unit_id, area_id, reported_key, series_id);

CREATE INDEX ix_concern_of_problem ON concern (problem_id, listed, happened_key, id, severity, state_rank, unit_id, trend, reported_key);

CREATE INDEX ix_concern_of_unit ON concern (unit_id, listed, happened_key, id, severity, state_rank, area_id, category_id, reported_key, series_id);

CREATE INDEX ix_concern_series_id_state ON concern (series_id, state);

CREATE INDEX ix_delivery_digest ON delivery (digest);

CREATE INDEX ix_delivery_file_digest ON delivery (file_digest);

CREATE INDEX ix_delivery_receipt_due ON delivery (receipt_due);

CREATE INDEX ix_delivery_unit_id ON delivery (unit_id);

CREATE INDEX ix_dispatch_begun_at ON dispatch (begun_at);

CREATE INDEX ix_dispatch_document_id ON dispatch (document_id);

CREATE INDEX ix_dispatch_meeting_id ON dispatch (meeting_id);

CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);

CREATE INDEX ix_enclosure_delivery_id ON enclosure (delivery_id);

CREATE INDEX ix_enclosure_digest ON enclosure (digest);

CREATE INDEX ix_feedback_concern_id ON feedback (concern_id);

CREATE INDEX ix_follow_up_measure_id ON follow_up (measure_id);

CREATE INDEX ix_follow_up_meeting_id ON follow_up (meeting_id);

CREATE INDEX ix_incoming_report_area_id ON incoming_report (area_id);

CREATE INDEX ix_incoming_report_category_id ON incoming_report (category_id);

CREATE INDEX ix_incoming_report_concern_id ON incoming_report (concern_id);

CREATE INDEX ix_incoming_report_delivery_id ON incoming_report (delivery_id);

CREATE INDEX ix_incoming_report_fingerprint ON incoming_report (fingerprint);

CREATE INDEX ix_incoming_report_happened_on ON incoming_report (happened_on);

CREATE INDEX ix_incoming_report_in_order ON incoming_report (state, coalesce(split_of, id), id, unit_id, verdict);

CREATE INDEX ix_incoming_report_revises_id ON incoming_report (revises_id);

CREATE INDEX ix_incoming_report_unit_id ON incoming_report (unit_id);

CREATE INDEX ix_issued_document_digest ON issued_document (digest);

CREATE INDEX ix_issued_document_identity ON issued_document (identity);

CREATE INDEX ix_issued_document_meeting_id ON issued_document (meeting_id);

CREATE INDEX ix_issued_document_unit_id ON issued_document (unit_id);

CREATE INDEX ix_list_member_list_id ON list_member (list_id);

CREATE INDEX ix_list_member_person_id ON list_member (person_id);

CREATE INDEX ix_list_member_unit_id ON list_member (unit_id);

CREATE INDEX ix_masking_version_id ON masking (version_id);

CREATE INDEX ix_measure_concern_id ON measure (concern_id);

CREATE INDEX ix_measure_item_id ON measure (item_id);

CREATE INDEX ix_measure_owner_unit_id ON measure (owner_unit_id);

CREATE INDEX ix_measure_problem_id ON measure (problem_id);

CREATE INDEX ix_measure_series_id_state_due ON measure (series_id, state, due);

CREATE INDEX ix_meeting_series_id_held_on ON meeting (series_id, held_on);

CREATE INDEX ix_outside_identity_feedback_id ON outside_identity (feedback_id);

CREATE INDEX ix_outside_identity_report_id ON outside_identity (report_id);

CREATE INDEX ix_person_name_key ON person (name_key);

CREATE INDEX ix_person_unit_id ON person (unit_id);

CREATE INDEX ix_problem_merged_into_id ON problem (merged_into_id);

CREATE INDEX ix_problem_series_id_state ON problem (series_id, state);

CREATE INDEX ix_problem_title_key ON problem (title_key);

CREATE INDEX ix_receipt_dispatch_id ON receipt (dispatch_id);

CREATE INDEX ix_review_measure_id ON review (measure_id);

CREATE INDEX ix_sealed_change_weeding_id ON sealed_change (weeding_id);

CREATE INDEX ix_unit_area_id ON unit (area_id);

CREATE INDEX ix_unit_name_key ON unit (name_key);

CREATE UNIQUE INDEX uq_concern_number ON concern (series_id, year, serial) WHERE serial > 0;

CREATE VIEW concern_text AS
SELECT
  r.id AS id,
  r.happened_key << 30 | r.id AS docid,
  printf('%d-%04d', r.year, r.serial) AS number,
  r.title AS title,
  r.description AS description,
  r.place AS place,
  r.effect_note AS effect_note,
  r.already_done AS already_done,
  r.help_wanted AS help_wanted,
  u.name AS unit,
  a.name AS area,
  c.name AS category,
  p.name AS category_above
FROM concern r
LEFT JOIN unit u ON u.id = r.unit_id
LEFT JOIN area a ON a.id = r.area_id
LEFT JOIN category c ON c.id = r.category_id
LEFT JOIN category p ON p.id = c.parent_id;

CREATE VIEW measure_text AS
SELECT
  r.id AS id,
  r.id AS docid,
  r.what AS what,
  r.owner_name AS owner_name,
  u.name AS unit,
  p.title AS problem
FROM measure r
LEFT JOIN unit u ON u.id = r.owner_unit_id
LEFT JOIN problem p ON p.id = r.problem_id;

CREATE VIEW problem_text AS
SELECT
  r.id AS id,
  r.id AS docid,
  r.title AS title,
  r.summary AS summary
FROM problem r;

CREATE TRIGGER concern_search_area_updated AFTER UPDATE OF name ON area
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE area_id = old.id);
END;

CREATE TRIGGER concern_search_area_updating BEFORE UPDATE OF name ON area
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE area_id = old.id);
END;

CREATE TRIGGER concern_search_category_updated AFTER UPDATE OF name, parent_id ON category
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE category_id = old.id OR category_id IN (SELECT id FROM category WHERE parent_id = old.id));
END;

CREATE TRIGGER concern_search_category_updating BEFORE UPDATE OF name, parent_id ON category
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE category_id = old.id OR category_id IN (SELECT id FROM category WHERE parent_id = old.id));
END;

CREATE TRIGGER concern_search_deleting BEFORE DELETE ON concern
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (old.id);
END;

CREATE TRIGGER concern_search_inserted AFTER INSERT ON concern
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (new.id);
END;

CREATE TRIGGER concern_search_unit_updated AFTER UPDATE OF name ON unit
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE unit_id = old.id);
END;

CREATE TRIGGER concern_search_unit_updating BEFORE UPDATE OF name ON unit
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE unit_id = old.id);
END;

CREATE TRIGGER concern_search_updated AFTER UPDATE OF year, serial, title, description, place, effect_note, already_done, help_wanted, unit_id, area_id, category_id, happened_key ON concern
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (new.id);
END;

CREATE TRIGGER concern_search_updating BEFORE UPDATE OF year, serial, title, description, place, effect_note, already_done, help_wanted, unit_id, area_id, category_id, happened_key ON concern
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (old.id);
END;

CREATE TRIGGER measure_search_deleting BEFORE DELETE ON measure
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (old.id);
END;

CREATE TRIGGER measure_search_inserted AFTER INSERT ON measure
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (new.id);
END;

CREATE TRIGGER measure_search_problem_updated AFTER UPDATE OF title ON problem
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE problem_id = old.id);
END;

CREATE TRIGGER measure_search_problem_updating BEFORE UPDATE OF title ON problem
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE problem_id = old.id);
END;

CREATE TRIGGER measure_search_unit_updated AFTER UPDATE OF name ON unit
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE owner_unit_id = old.id);
END;

CREATE TRIGGER measure_search_unit_updating BEFORE UPDATE OF name ON unit
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE owner_unit_id = old.id);
END;

CREATE TRIGGER measure_search_updated AFTER UPDATE OF what, owner_name, owner_unit_id, problem_id ON measure
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (new.id);
END;

CREATE TRIGGER measure_search_updating BEFORE UPDATE OF what, owner_name, owner_unit_id, problem_id ON measure
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (old.id);
END;

CREATE TRIGGER problem_search_deleting BEFORE DELETE ON problem
BEGIN
  INSERT INTO problem_search(problem_search, rowid, title, summary)
  SELECT 'delete', docid, title, summary
  FROM problem_text WHERE id IN (old.id);
END;

CREATE TRIGGER problem_search_inserted AFTER INSERT ON problem
BEGIN
  INSERT INTO problem_search(rowid, title, summary)
  SELECT docid, title, summary
  FROM problem_text WHERE id IN (new.id);
END;

CREATE TRIGGER problem_search_updated AFTER UPDATE OF title, summary ON problem
BEGIN
  INSERT INTO problem_search(rowid, title, summary)
  SELECT docid, title, summary
  FROM problem_text WHERE id IN (new.id);
END;

CREATE TRIGGER problem_search_updating BEFORE UPDATE OF title, summary ON problem
BEGIN
  INSERT INTO problem_search(problem_search, rowid, title, summary)
  SELECT 'delete', docid, title, summary
  FROM problem_text WHERE id IN (old.id);
END;

