-- +goose Up

CREATE TABLE `saved_views` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `name` text NOT NULL,
  `query` text NOT NULL DEFAULT (''),
  `is_default` bool NOT NULL DEFAULT (false),
  `owner_id` integer NOT NULL,
  `department_id` integer NULL,
  CONSTRAINT `saved_views_users_owner` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `saved_views_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('saved_views', 107374182400);
CREATE UNIQUE INDEX `savedview_owner_id_name` ON `saved_views` (`owner_id`, `name`);
CREATE INDEX `savedview_department_id_name` ON `saved_views` (`department_id`, `name`);
CREATE INDEX `savedview_name_id` ON `saved_views` (`name`, `id`);
CREATE INDEX `savedview_created_at_id` ON `saved_views` (`created_at`, `id`);
CREATE INDEX `savedview_updated_at_id` ON `saved_views` (`updated_at`, `id`);

CREATE TABLE `service_event_mentions` (
  `service_event_id` integer NOT NULL,
  `user_id` integer NOT NULL,
  PRIMARY KEY (`service_event_id`, `user_id`),
  CONSTRAINT `service_event_mentions_service_event_id` FOREIGN KEY (`service_event_id`) REFERENCES `service_events` (`id`) ON DELETE CASCADE,
  CONSTRAINT `service_event_mentions_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE
);
-- Written by hand: ent cannot declare it. A person asks for the notes that speak
-- to them; the primary key leads the other way alone.
CREATE INDEX `service_event_mentions_user_id_service_event_id` ON `service_event_mentions` (`user_id`, `service_event_id`);

-- +goose Down
DROP TABLE `service_event_mentions`;
DROP TABLE `saved_views`;
