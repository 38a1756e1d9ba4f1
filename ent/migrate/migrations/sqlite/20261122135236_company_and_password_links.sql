-- +goose Up

ALTER TABLE `users`
  ADD COLUMN `locked_at` datetime NULL;
CREATE INDEX `user_name` ON `users` (`name`);
CREATE INDEX `user_last_signed_in_at` ON `users` (`last_signed_in_at`);

CREATE TABLE `company_settings` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `singleton` integer NOT NULL,
  `name` text NOT NULL DEFAULT (''),
  `address` text NOT NULL DEFAULT (''),
  `phone` text NOT NULL DEFAULT (''),
  `hotline_hours` text NOT NULL DEFAULT ('')
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('company_settings', 90194313216);
CREATE UNIQUE INDEX `company_settings_singleton_key` ON `company_settings` (`singleton`);

-- The one row, which an administrator fills.
INSERT INTO `company_settings` (`created_at`, `updated_at`, `singleton`)
  VALUES ('2026-11-22 00:00:00+00:00', '2026-11-22 00:00:00+00:00', 1);

CREATE TABLE `password_links` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `token_hash` text NOT NULL,
  `issued_at` datetime NOT NULL,
  `expires_at` datetime NOT NULL,
  `used_at` datetime NULL,
  `issued_by_id` integer NOT NULL,
  `user_id` integer NOT NULL,
  CONSTRAINT `password_links_users_password_links` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('password_links', 103079215104);
CREATE UNIQUE INDEX `password_links_token_hash_key` ON `password_links` (`token_hash`);
CREATE INDEX `passwordlink_user_id` ON `password_links` (`user_id`);

-- +goose Down
DROP TABLE `password_links`;
DROP TABLE `company_settings`;
DROP INDEX `user_last_signed_in_at`;
DROP INDEX `user_name`;
ALTER TABLE `users`
  DROP COLUMN `locked_at`;
