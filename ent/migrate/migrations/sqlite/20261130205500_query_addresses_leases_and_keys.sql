-- +goose Up

ALTER TABLE `mail_messages` ADD COLUMN `key` text NULL;
CREATE UNIQUE INDEX `mail_messages_key_key` ON `mail_messages` (`key`);

ALTER TABLE `notifications` ADD COLUMN `saved_query_id` integer NULL CONSTRAINT `notifications_saved_queries_saved_query` REFERENCES `saved_queries` (`id`) ON DELETE SET NULL;
CREATE INDEX `notification_saved_query_id` ON `notifications` (`saved_query_id`);

ALTER TABLE `query_runs` ADD COLUMN `service_token_id` integer NULL;

ALTER TABLE `query_schedules` ADD COLUMN `due_at` datetime NULL;
ALTER TABLE `query_schedules` ADD COLUMN `failures` integer NOT NULL DEFAULT (0);
ALTER TABLE `query_schedules` ADD COLUMN `leased_until` datetime NULL;

CREATE TABLE `query_addresses` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `slug` text NOT NULL,
  `query_id` integer NOT NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('query_addresses', 197568495616);
CREATE UNIQUE INDEX `query_addresses_slug_key` ON `query_addresses` (`slug`);

-- Published now, or read by a tool, which sees no others.
INSERT INTO `query_addresses` (`slug`, `query_id`)
SELECT `slug`, `id` FROM `saved_queries`
WHERE `slug` IS NOT NULL AND (`visibility` = 'PUBLISHED'
  OR EXISTS (SELECT 1 FROM `query_runs` WHERE `saved_query_id` = `saved_queries`.`id` AND `channel` = 'TOOL'));

-- +goose Down
DROP TABLE `query_addresses`;
ALTER TABLE `query_schedules` DROP COLUMN `leased_until`;
ALTER TABLE `query_schedules` DROP COLUMN `failures`;
ALTER TABLE `query_schedules` DROP COLUMN `due_at`;
ALTER TABLE `query_runs` DROP COLUMN `service_token_id`;
DROP INDEX `notification_saved_query_id`;
ALTER TABLE `notifications` DROP COLUMN `saved_query_id`;
DROP INDEX `mail_messages_key_key`;
ALTER TABLE `mail_messages` DROP COLUMN `key`;
