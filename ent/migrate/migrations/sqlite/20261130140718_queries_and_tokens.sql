-- +goose Up

ALTER TABLE `mail_messages` ADD COLUMN `attachment_name` text NOT NULL DEFAULT ('');
ALTER TABLE `mail_messages` ADD COLUMN `attachment_type` text NOT NULL DEFAULT ('');
ALTER TABLE `mail_messages` ADD COLUMN `attachment` blob NULL;

CREATE TABLE `query_revisions` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `number` integer NOT NULL,
  `document` text NOT NULL,
  `at` datetime NOT NULL,
  `author_id` integer NOT NULL,
  `saved_query_id` integer NOT NULL,
  CONSTRAINT `query_revisions_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `query_revisions_saved_queries_revisions` FOREIGN KEY (`saved_query_id`) REFERENCES `saved_queries` (`id`) ON DELETE CASCADE
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('query_revisions', 176093659136);
CREATE UNIQUE INDEX `queryrevision_saved_query_id_number` ON `query_revisions` (`saved_query_id`, `number`);
CREATE INDEX `queryrevision_number_id` ON `query_revisions` (`number`, `id`);

CREATE TABLE `query_runs` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `at` datetime NOT NULL,
  `channel` text NOT NULL,
  `revision` integer NOT NULL,
  `milliseconds` integer NOT NULL,
  `rows` integer NOT NULL,
  `cost` integer NOT NULL,
  `problem` text NOT NULL DEFAULT (''),
  `tool` text NOT NULL DEFAULT (''),
  `user_id` integer NULL,
  `saved_query_id` integer NOT NULL,
  CONSTRAINT `query_runs_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `query_runs_saved_queries_runs` FOREIGN KEY (`saved_query_id`) REFERENCES `saved_queries` (`id`) ON DELETE CASCADE
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('query_runs', 180388626432);
CREATE INDEX `queryrun_saved_query_id_at_id` ON `query_runs` (`saved_query_id`, `at`, `id`);
CREATE INDEX `queryrun_at_id` ON `query_runs` (`at`, `id`);

CREATE TABLE `query_schedules` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `day_of_month` integer NOT NULL,
  `hour` integer NOT NULL,
  `active` bool NOT NULL DEFAULT (true),
  `variables` text NOT NULL DEFAULT ('{}'),
  `next_run_at` datetime NOT NULL,
  `last_run_at` datetime NULL,
  `problem` text NOT NULL DEFAULT (''),
  `owner_id` integer NOT NULL,
  `saved_query_id` integer NOT NULL,
  CONSTRAINT `query_schedules_users_owner` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `query_schedules_saved_queries_schedules` FOREIGN KEY (`saved_query_id`) REFERENCES `saved_queries` (`id`) ON DELETE CASCADE
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('query_schedules', 184683593728);
CREATE INDEX `queryschedule_saved_query_id_next_run_at_id` ON `query_schedules` (`saved_query_id`, `next_run_at`, `id`);
CREATE INDEX `queryschedule_active_next_run_at` ON `query_schedules` (`active`, `next_run_at`);
CREATE INDEX `queryschedule_next_run_at_id` ON `query_schedules` (`next_run_at`, `id`);
CREATE INDEX `queryschedule_created_at_id` ON `query_schedules` (`created_at`, `id`);
CREATE INDEX `queryschedule_updated_at_id` ON `query_schedules` (`updated_at`, `id`);

CREATE TABLE `saved_queries` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `name` text NOT NULL,
  `slug` text NULL,
  `description` text NOT NULL DEFAULT (''),
  `document` text NOT NULL,
  `variables` text NOT NULL DEFAULT ('{}'),
  `chart` text NOT NULL DEFAULT ('AUTO'),
  `visibility` text NOT NULL DEFAULT ('PRIVATE'),
  `revision` integer NOT NULL DEFAULT (1),
  `last_run_at` datetime NULL,
  `owner_id` integer NOT NULL,
  `department_id` integer NULL,
  CONSTRAINT `saved_queries_users_owner` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `saved_queries_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('saved_queries', 188978561024);
CREATE UNIQUE INDEX `saved_queries_slug_key` ON `saved_queries` (`slug`);
CREATE UNIQUE INDEX `savedquery_owner_id_name` ON `saved_queries` (`owner_id`, `name`);
CREATE INDEX `savedquery_department_id_name` ON `saved_queries` (`department_id`, `name`);
CREATE INDEX `savedquery_visibility_name` ON `saved_queries` (`visibility`, `name`);
CREATE INDEX `savedquery_name_id` ON `saved_queries` (`name`, `id`);
CREATE INDEX `savedquery_created_at_id` ON `saved_queries` (`created_at`, `id`);
CREATE INDEX `savedquery_updated_at_id` ON `saved_queries` (`updated_at`, `id`);

CREATE TABLE `service_tokens` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `name` text NOT NULL,
  `prefix` text NOT NULL,
  `token_hash` text NOT NULL,
  `role` text NOT NULL,
  `expires_at` datetime NOT NULL,
  `addresses` json NULL,
  `key_in_address` bool NOT NULL DEFAULT (false),
  `requests_per_minute` integer NOT NULL DEFAULT (120),
  `cost_per_hour` integer NOT NULL DEFAULT (1000000),
  `last_used_at` datetime NULL,
  `last_address` text NOT NULL DEFAULT (''),
  `revoked_at` datetime NULL,
  `department_id` integer NOT NULL,
  `issued_by_id` integer NOT NULL,
  `revoked_by_id` integer NULL,
  CONSTRAINT `service_tokens_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `service_tokens_users_issued_by` FOREIGN KEY (`issued_by_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `service_tokens_users_revoked_by` FOREIGN KEY (`revoked_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('service_tokens', 193273528320);
CREATE UNIQUE INDEX `service_tokens_token_hash_key` ON `service_tokens` (`token_hash`);
CREATE INDEX `servicetoken_department_id_name` ON `service_tokens` (`department_id`, `name`);
CREATE INDEX `servicetoken_name_id` ON `service_tokens` (`name`, `id`);
CREATE INDEX `servicetoken_expires_at_id` ON `service_tokens` (`expires_at`, `id`);
CREATE INDEX `servicetoken_created_at_id` ON `service_tokens` (`created_at`, `id`);
CREATE INDEX `servicetoken_updated_at_id` ON `service_tokens` (`updated_at`, `id`);

CREATE TABLE `query_schedule_recipients` (
  `query_schedule_id` integer NOT NULL,
  `user_id` integer NOT NULL,
  PRIMARY KEY (`query_schedule_id`, `user_id`),
  CONSTRAINT `query_schedule_recipients_query_schedule_id` FOREIGN KEY (`query_schedule_id`) REFERENCES `query_schedules` (`id`) ON DELETE CASCADE,
  CONSTRAINT `query_schedule_recipients_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE
);

-- +goose Down
DROP TABLE `query_schedule_recipients`;
DROP TABLE `service_tokens`;
DROP TABLE `saved_queries`;
DROP TABLE `query_schedules`;
DROP TABLE `query_runs`;
DROP TABLE `query_revisions`;
ALTER TABLE `mail_messages` DROP COLUMN `attachment`;
ALTER TABLE `mail_messages` DROP COLUMN `attachment_type`;
ALTER TABLE `mail_messages` DROP COLUMN `attachment_name`;
