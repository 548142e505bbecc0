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

CREATE VIRTUAL TABLE concern_search USING fts5(
  number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above,
  content='concern_text', content_rowid='docid', tokenize='unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE concern_words USING fts5vocab(concern_search, instance);

CREATE TRIGGER concern_search_inserted AFTER INSERT ON concern
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (new.id);
END;

CREATE TRIGGER concern_search_deleting BEFORE DELETE ON concern
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (old.id);
END;

CREATE TRIGGER concern_search_updating BEFORE UPDATE OF year, serial, title, description, place, effect_note, already_done, help_wanted, unit_id, area_id, category_id, happened_key ON concern
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (old.id);
END;

CREATE TRIGGER concern_search_updated AFTER UPDATE OF year, serial, title, description, place, effect_note, already_done, help_wanted, unit_id, area_id, category_id, happened_key ON concern
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (new.id);
END;

CREATE TRIGGER concern_search_unit_updating BEFORE UPDATE OF name ON unit
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE unit_id = old.id);
END;

CREATE TRIGGER concern_search_unit_updated AFTER UPDATE OF name ON unit
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE unit_id = old.id);
END;

CREATE TRIGGER concern_search_area_updating BEFORE UPDATE OF name ON area
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE area_id = old.id);
END;

CREATE TRIGGER concern_search_area_updated AFTER UPDATE OF name ON area
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE area_id = old.id);
END;

CREATE TRIGGER concern_search_category_updating BEFORE UPDATE OF name, parent_id ON category
BEGIN
  INSERT INTO concern_search(concern_search, rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT 'delete', docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE category_id = old.id OR category_id IN (SELECT id FROM category WHERE parent_id = old.id));
END;

CREATE TRIGGER concern_search_category_updated AFTER UPDATE OF name, parent_id ON category
BEGIN
  INSERT INTO concern_search(rowid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above)
  SELECT docid, number, title, description, place, effect_note, already_done, help_wanted, unit, area, category, category_above
  FROM concern_text WHERE id IN (SELECT id FROM concern WHERE category_id = old.id OR category_id IN (SELECT id FROM category WHERE parent_id = old.id));
END;

CREATE VIEW problem_text AS
SELECT
  r.id AS id,
  r.id AS docid,
  r.title AS title,
  r.summary AS summary
FROM problem r;

CREATE VIRTUAL TABLE problem_search USING fts5(
  title, summary,
  content='problem_text', content_rowid='docid', tokenize='unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE problem_words USING fts5vocab(problem_search, instance);

CREATE TRIGGER problem_search_inserted AFTER INSERT ON problem
BEGIN
  INSERT INTO problem_search(rowid, title, summary)
  SELECT docid, title, summary
  FROM problem_text WHERE id IN (new.id);
END;

CREATE TRIGGER problem_search_deleting BEFORE DELETE ON problem
BEGIN
  INSERT INTO problem_search(problem_search, rowid, title, summary)
  SELECT 'delete', docid, title, summary
  FROM problem_text WHERE id IN (old.id);
END;

CREATE TRIGGER problem_search_updating BEFORE UPDATE OF title, summary ON problem
BEGIN
  INSERT INTO problem_search(problem_search, rowid, title, summary)
  SELECT 'delete', docid, title, summary
  FROM problem_text WHERE id IN (old.id);
END;

CREATE TRIGGER problem_search_updated AFTER UPDATE OF title, summary ON problem
BEGIN
  INSERT INTO problem_search(rowid, title, summary)
  SELECT docid, title, summary
  FROM problem_text WHERE id IN (new.id);
END;

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

CREATE VIRTUAL TABLE measure_search USING fts5(
  what, owner_name, unit, problem,
  content='measure_text', content_rowid='docid', tokenize='unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE measure_words USING fts5vocab(measure_search, instance);

CREATE TRIGGER measure_search_inserted AFTER INSERT ON measure
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (new.id);
END;

CREATE TRIGGER measure_search_deleting BEFORE DELETE ON measure
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (old.id);
END;

CREATE TRIGGER measure_search_updating BEFORE UPDATE OF what, owner_name, owner_unit_id, problem_id ON measure
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (old.id);
END;

CREATE TRIGGER measure_search_updated AFTER UPDATE OF what, owner_name, owner_unit_id, problem_id ON measure
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (new.id);
END;

CREATE TRIGGER measure_search_unit_updating BEFORE UPDATE OF name ON unit
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE owner_unit_id = old.id);
END;

CREATE TRIGGER measure_search_unit_updated AFTER UPDATE OF name ON unit
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE owner_unit_id = old.id);
END;

CREATE TRIGGER measure_search_problem_updating BEFORE UPDATE OF title ON problem
BEGIN
  INSERT INTO measure_search(measure_search, rowid, what, owner_name, unit, problem)
  SELECT 'delete', docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE problem_id = old.id);
END;

CREATE TRIGGER measure_search_problem_updated AFTER UPDATE OF title ON problem
BEGIN
  INSERT INTO measure_search(rowid, what, owner_name, unit, problem)
  SELECT docid, what, owner_name, unit, problem
  FROM measure_text WHERE id IN (SELECT id FROM measure WHERE problem_id = old.id);
END
