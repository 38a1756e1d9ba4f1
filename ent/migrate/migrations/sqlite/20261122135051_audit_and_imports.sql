-- +goose Up

CREATE TABLE `audit_entries` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `at` datetime NOT NULL,
  `operation` text NOT NULL,
  `entity` text NOT NULL,
  `row_id` integer NULL,
  `label` text NOT NULL DEFAULT (''),
  `row_version` integer NOT NULL DEFAULT (0),
  `changes` json NULL,
  `actor_name` text NOT NULL DEFAULT (''),
  `address` text NOT NULL DEFAULT (''),
  `request_id` text NOT NULL DEFAULT (''),
  `actor_id` integer NULL,
  `department_id` integer NULL,
  CONSTRAINT `audit_entries_users_actor` FOREIGN KEY (`actor_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `audit_entries_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('audit_entries', 85899345920);
CREATE INDEX `auditentry_at_id` ON `audit_entries` (`at`, `id`);
CREATE INDEX `auditentry_actor_id_at` ON `audit_entries` (`actor_id`, `at`);
CREATE INDEX `auditentry_department_id_at` ON `audit_entries` (`department_id`, `at`);
CREATE INDEX `auditentry_entity_at` ON `audit_entries` (`entity`, `at`);
CREATE INDEX `auditentry_operation_at` ON `audit_entries` (`operation`, `at`);
CREATE INDEX `auditentry_row_id_row_version` ON `audit_entries` (`row_id`, `row_version`);

CREATE TABLE `import_jobs` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `file_name` text NOT NULL,
  `size` integer NOT NULL,
  `sha256` text NOT NULL,
  `encoding` text NOT NULL DEFAULT (''),
  `status` text NOT NULL,
  `dry_run` bool NOT NULL DEFAULT (false),
  `target` text NULL,
  `preset` text NOT NULL DEFAULT (''),
  `source` text NOT NULL DEFAULT (''),
  `columns` json NULL,
  `bytes_read` integer NOT NULL DEFAULT (0),
  `rows` integer NOT NULL DEFAULT (0),
  `created` integer NOT NULL DEFAULT (0),
  `updated` integer NOT NULL DEFAULT (0),
  `unchanged` integer NOT NULL DEFAULT (0),
  `kept` integer NOT NULL DEFAULT (0),
  `rejected` integer NOT NULL DEFAULT (0),
  `counts` json NULL,
  `absent_columns` json NULL,
  `problem` json NULL,
  `started_at` datetime NULL,
  `finished_at` datetime NULL,
  `beat_at` datetime NULL,
  `cancel_requested` bool NOT NULL DEFAULT (false),
  `requested_by_id` integer NOT NULL,
  `run_by_id` integer NULL,
  CONSTRAINT `import_jobs_users_requested_by` FOREIGN KEY (`requested_by_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `import_jobs_users_run_by` FOREIGN KEY (`run_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('import_jobs', 98784247808);
CREATE INDEX `importjob_created_at_id` ON `import_jobs` (`created_at`, `id`);
CREATE INDEX `importjob_status_beat_at` ON `import_jobs` (`status`, `beat_at`);
CREATE INDEX `importjob_requested_by_id_created_at` ON `import_jobs` (`requested_by_id`, `created_at`);

CREATE TABLE `import_contents` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `data` blob NULL,
  `rejects` blob NULL,
  `import_job_id` integer NOT NULL,
  CONSTRAINT `import_contents_import_jobs_content` FOREIGN KEY (`import_job_id`) REFERENCES `import_jobs` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('import_contents', 94489280512);
CREATE UNIQUE INDEX `import_contents_import_job_id_key` ON `import_contents` (`import_job_id`);

-- The audit proves what was done: the database itself refuses to change or remove
-- a line of it. Only a reference may become empty, when the row behind it goes.
-- +goose StatementBegin
CREATE TRIGGER `audit_entries_never_changed`
BEFORE UPDATE OF `id`, `at`, `operation`, `entity`, `row_id`, `label`, `row_version`, `changes`, `actor_name`, `address`, `request_id` ON `audit_entries`
BEGIN
  SELECT RAISE(ABORT, 'audit entries are never changed, never deleted');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `audit_entries_never_moved` BEFORE UPDATE OF `actor_id`, `department_id` ON `audit_entries`
WHEN (NEW.`actor_id` IS NOT NULL AND NEW.`actor_id` IS NOT OLD.`actor_id`)
  OR (NEW.`department_id` IS NOT NULL AND NEW.`department_id` IS NOT OLD.`department_id`)
BEGIN
  SELECT RAISE(ABORT, 'audit entries are never changed, never deleted');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER `audit_entries_never_deleted` BEFORE DELETE ON `audit_entries`
BEGIN
  SELECT RAISE(ABORT, 'audit entries are never changed, never deleted');
END;
-- +goose StatementEnd

-- +goose Down
DROP TABLE `import_contents`;
DROP TABLE `import_jobs`;
DROP TABLE `audit_entries`;
