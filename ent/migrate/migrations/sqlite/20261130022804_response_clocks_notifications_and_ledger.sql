-- +goose Up

ALTER TABLE `customers`
  ADD COLUMN `sales_person_id` integer NULL CONSTRAINT `customers_users_sales_person` REFERENCES `users` (`id`) ON DELETE SET NULL;
CREATE INDEX `customer_sales_person_id` ON `customers` (`sales_person_id`);

ALTER TABLE `parts`
  ADD COLUMN `main_part_key` text NOT NULL DEFAULT '';

ALTER TABLE `part_usages`
  ADD COLUMN `charge_class` text NULL;

ALTER TABLE `product_units`
  ADD COLUMN `renewal` text NOT NULL DEFAULT 'OPEN';
ALTER TABLE `product_units`
  ADD COLUMN `replaces_id` integer NULL CONSTRAINT `product_units_product_units_replaced_by` REFERENCES `product_units` (`id`) ON DELETE SET NULL;
CREATE UNIQUE INDEX `product_units_replaces_id_key` ON `product_units` (`replaces_id`);

ALTER TABLE `service_records`
  ADD COLUMN `next_clock` text NULL;
ALTER TABLE `service_records`
  ADD COLUMN `next_due_at` datetime NULL;
ALTER TABLE `service_records`
  ADD COLUMN `labour_charge_class` text NULL;
ALTER TABLE `service_records`
  ADD COLUMN `travel_charge_class` text NULL;
CREATE INDEX `servicerecord_next_due_at_id` ON `service_records` (`next_due_at`, `id`);

ALTER TABLE `warranties`
  ADD COLUMN `renewal` text NOT NULL DEFAULT 'OPEN';
ALTER TABLE `warranties`
  ADD COLUMN `renewal_note` text NOT NULL DEFAULT '';

ALTER TABLE `warranty_policies`
  ADD COLUMN `series` text NOT NULL DEFAULT '';
ALTER TABLE `warranty_policies`
  ADD COLUMN `valid_from` date NULL;
ALTER TABLE `warranty_policies`
  ADD COLUMN `main_parts` json NULL;
ALTER TABLE `warranty_policies`
  ADD COLUMN `start_from` json NULL;
ALTER TABLE `warranty_policies`
  ADD COLUMN `latest_start` bool NOT NULL DEFAULT false;
ALTER TABLE `warranty_policies`
  ADD COLUMN `stops_day_rights` bool NOT NULL DEFAULT false;
ALTER TABLE `warranty_policies`
  ADD COLUMN `both_days_count` bool NOT NULL DEFAULT false;
ALTER TABLE `warranty_policies`
  ADD COLUMN `exchange_restarts_days` bool NOT NULL DEFAULT true;
ALTER TABLE `warranty_policies`
  ADD COLUMN `part_restarts` bool NOT NULL DEFAULT false;
ALTER TABLE `warranty_policies`
  ADD COLUMN `same_fault` bool NOT NULL DEFAULT false;
ALTER TABLE `warranty_policies`
  ADD COLUMN `repair_holds_days` integer NOT NULL DEFAULT 30;
ALTER TABLE `warranty_policies`
  ADD COLUMN `parts_limit_days` integer NOT NULL DEFAULT 90;
ALTER TABLE `warranty_policies`
  ADD COLUMN `repairer_limit_days` integer NOT NULL DEFAULT 30;
ALTER TABLE `warranty_policies`
  ADD COLUMN `unexplained_is_repairers` bool NOT NULL DEFAULT true;
ALTER TABLE `warranty_policies`
  ADD COLUMN `late_repair_keeps_exchange` bool NOT NULL DEFAULT false;
ALTER TABLE `warranty_policies`
  ADD COLUMN `refund_without_unit` bool NOT NULL DEFAULT true;
ALTER TABLE `warranty_policies`
  ADD COLUMN `refund_when_declined` bool NOT NULL DEFAULT true;
ALTER TABLE `warranty_policies`
  ADD COLUMN `depreciation_rate` integer NOT NULL DEFAULT 5;
ALTER TABLE `warranty_policies`
  ADD COLUMN `free_travel` bool NOT NULL DEFAULT true;
ALTER TABLE `warranty_policies`
  ADD COLUMN `roll_to_workday` bool NOT NULL DEFAULT true;
CREATE INDEX `warrantypolicy_series_valid_from` ON `warranty_policies` (`series`, `valid_from`);

CREATE TABLE `calendar_days` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `date` date NOT NULL,
  `rule` text NOT NULL,
  `worked_like` text NULL,
  `hours` json NULL,
  `name` text NOT NULL DEFAULT (''),
  `working_calendar_id` integer NOT NULL,
  CONSTRAINT `calendar_days_working_calendars_calendar_days` FOREIGN KEY (`working_calendar_id`) REFERENCES `working_calendars` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('calendar_days', 111669149696);
CREATE UNIQUE INDEX `calendarday_working_calendar_id_date` ON `calendar_days` (`working_calendar_id`, `date`);
CREATE INDEX `calendarday_date_id` ON `calendar_days` (`date`, `id`);

CREATE TABLE `clock_pauses` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `paused_at` datetime NOT NULL,
  `resumed_at` datetime NULL,
  `reason` text NOT NULL,
  `note` text NOT NULL DEFAULT (''),
  `paused_by_id` integer NULL,
  `resumed_by_id` integer NULL,
  `service_record_id` integer NOT NULL,
  CONSTRAINT `clock_pauses_users_paused_by` FOREIGN KEY (`paused_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `clock_pauses_users_resumed_by` FOREIGN KEY (`resumed_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `clock_pauses_service_records_clock_pauses` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('clock_pauses', 120259084288);
CREATE INDEX `clockpause_service_record_id_paused_at` ON `clock_pauses` (`service_record_id`, `paused_at`);

CREATE TABLE `escalations` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `step` text NOT NULL,
  `fell_due_at` datetime NOT NULL,
  `taken_at` datetime NOT NULL,
  `told` integer NOT NULL DEFAULT (0),
  `response_clock_id` integer NOT NULL,
  `service_record_id` integer NOT NULL,
  CONSTRAINT `escalations_response_clocks_escalations` FOREIGN KEY (`response_clock_id`) REFERENCES `response_clocks` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `escalations_service_records_escalations` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('escalations', 128849018880);
CREATE UNIQUE INDEX `escalation_response_clock_id_step` ON `escalations` (`response_clock_id`, `step`);
CREATE INDEX `escalation_taken_at_id` ON `escalations` (`taken_at`, `id`);
CREATE INDEX `escalation_service_record_id_id` ON `escalations` (`service_record_id`, `id`);

CREATE TABLE `job_runs` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `job` text NOT NULL,
  `day` date NOT NULL,
  `at` datetime NOT NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('job_runs', 137438953472);
CREATE UNIQUE INDEX `jobrun_job_day` ON `job_runs` (`job`, `day`);

CREATE TABLE `mail_messages` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `recipient` text NOT NULL,
  `subject` text NOT NULL,
  `body` text NOT NULL,
  `created_at` datetime NOT NULL,
  `next_try_at` datetime NOT NULL,
  `tries` integer NOT NULL DEFAULT (0),
  `sent_at` datetime NULL,
  `given_up_at` datetime NULL,
  `last_error` text NOT NULL DEFAULT ('')
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('mail_messages', 141733920768);
CREATE INDEX `mailmessage_sent_at_given_up_at_next_try_at` ON `mail_messages` (`sent_at`, `given_up_at`, `next_try_at`);

CREATE TABLE `notifications` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `kind` text NOT NULL,
  `at` datetime NOT NULL,
  `read_at` datetime NULL,
  `params` json NULL,
  `key` text NOT NULL,
  `in_page` bool NOT NULL DEFAULT (true),
  `mailing` text NOT NULL DEFAULT ('NEVER'),
  `mailed_at` datetime NULL,
  `product_unit_id` integer NULL,
  `service_record_id` integer NULL,
  `user_id` integer NOT NULL,
  CONSTRAINT `notifications_product_units_notifications` FOREIGN KEY (`product_unit_id`) REFERENCES `product_units` (`id`) ON DELETE SET NULL,
  CONSTRAINT `notifications_service_records_notifications` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE SET NULL,
  CONSTRAINT `notifications_users_notifications` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('notifications', 146028888064);
CREATE UNIQUE INDEX `notification_user_id_key` ON `notifications` (`user_id`, `key`);
CREATE INDEX `notification_user_id_at_id` ON `notifications` (`user_id`, `at`, `id`);
CREATE INDEX `notification_user_id_read_at` ON `notifications` (`user_id`, `read_at`);
CREATE INDEX `notification_mailing_mailed_at_user_id` ON `notifications` (`mailing`, `mailed_at`, `user_id`);
CREATE INDEX `notification_service_record_id` ON `notifications` (`service_record_id`);
CREATE INDEX `notification_product_unit_id` ON `notifications` (`product_unit_id`);
CREATE INDEX `notification_at_id` ON `notifications` (`at`, `id`);

CREATE TABLE `notification_settings` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `kind` text NOT NULL,
  `in_page` bool NOT NULL DEFAULT (true),
  `mailing` text NOT NULL DEFAULT ('NEVER'),
  `user_id` integer NOT NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('notification_settings', 150323855360);
CREATE UNIQUE INDEX `notificationsetting_user_id_kind` ON `notification_settings` (`user_id`, `kind`);

CREATE TABLE `response_clocks` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `kind` text NOT NULL,
  `measure` text NOT NULL,
  `amount` integer NOT NULL,
  `calendar` text NOT NULL DEFAULT (''),
  `paused_by` json NULL,
  `started_at` datetime NOT NULL,
  `due_at` datetime NULL,
  `stopped_at` datetime NULL,
  `missed` bool NOT NULL DEFAULT (false),
  `missed_at` datetime NULL,
  `cancelled_at` datetime NULL,
  `unpublished_year` integer NOT NULL DEFAULT (0),
  `next_step_at` datetime NULL,
  `superseded_at` datetime NULL,
  `superseded_because` text NOT NULL DEFAULT (''),
  `service_level_policy_id` integer NOT NULL,
  `service_record_id` integer NOT NULL,
  CONSTRAINT `response_clocks_service_level_policies_response_clocks` FOREIGN KEY (`service_level_policy_id`) REFERENCES `service_level_policies` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `response_clocks_service_records_response_clocks` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE NO ACTION
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('response_clocks', 158913789952);
CREATE INDEX `responseclock_service_record_id_id` ON `response_clocks` (`service_record_id`, `id`);
CREATE INDEX `responseclock_next_step_at_id` ON `response_clocks` (`next_step_at`, `id`);
CREATE INDEX `responseclock_due_at_id` ON `response_clocks` (`due_at`, `id`);
CREATE INDEX `responseclock_service_level_policy_id_id` ON `response_clocks` (`service_level_policy_id`, `id`);
CREATE INDEX `responseclock_missed_due_at` ON `response_clocks` (`missed`, `due_at`);
CREATE INDEX `responseclock_created_at_id` ON `response_clocks` (`created_at`, `id`);
CREATE INDEX `responseclock_updated_at_id` ON `response_clocks` (`updated_at`, `id`);

CREATE TABLE `service_level_policies` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `code` text NOT NULL,
  `name` text NOT NULL,
  `active` bool NOT NULL DEFAULT (true),
  `kinds` json NULL,
  `severities` json NULL,
  `service_zones` json NULL,
  `customer_tiers` json NULL,
  `product_categories` json NULL,
  `promises` json NOT NULL,
  `warn_percent` integer NOT NULL DEFAULT (75),
  `warn_minutes` integer NOT NULL DEFAULT (0),
  `head_after` integer NOT NULL DEFAULT (240),
  `executive_after` integer NOT NULL DEFAULT (1440),
  `note` text NOT NULL DEFAULT ('')
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('service_level_policies', 163208757248);
CREATE UNIQUE INDEX `service_level_policies_code_key` ON `service_level_policies` (`code`);
CREATE INDEX `servicelevelpolicy_active_code` ON `service_level_policies` (`active`, `code`);
CREATE INDEX `servicelevelpolicy_name_id` ON `service_level_policies` (`name`, `id`);

CREATE TABLE `warranty_events` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `kind` text NOT NULL,
  `day` date NOT NULL,
  `main_part` text NOT NULL DEFAULT (''),
  `stay` text NOT NULL DEFAULT (''),
  `basis` text NULL,
  `reason` text NULL,
  `delay_by` text NULL,
  `outcome` text NULL,
  `fault` text NOT NULL DEFAULT (''),
  `note` text NOT NULL DEFAULT (''),
  `recorded_at` datetime NOT NULL,
  `product_unit_id` integer NOT NULL,
  `service_record_id` integer NULL,
  `recorded_by_id` integer NULL,
  `takes_back_id` integer NULL,
  CONSTRAINT `warranty_events_product_units_warranty_events` FOREIGN KEY (`product_unit_id`) REFERENCES `product_units` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `warranty_events_service_records_service_record` FOREIGN KEY (`service_record_id`) REFERENCES `service_records` (`id`) ON DELETE SET NULL,
  CONSTRAINT `warranty_events_users_recorded_by` FOREIGN KEY (`recorded_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `warranty_events_warranty_events_taken_back_by` FOREIGN KEY (`takes_back_id`) REFERENCES `warranty_events` (`id`) ON DELETE SET NULL
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('warranty_events', 167503724544);
CREATE UNIQUE INDEX `warranty_events_takes_back_id_key` ON `warranty_events` (`takes_back_id`);
CREATE INDEX `warrantyevent_product_unit_id_day_id` ON `warranty_events` (`product_unit_id`, `day`, `id`);
CREATE INDEX `warrantyevent_service_record_id` ON `warranty_events` (`service_record_id`);
CREATE INDEX `warrantyevent_day_id` ON `warranty_events` (`day`, `id`);

CREATE TABLE `working_calendars` (
  `id` integer NOT NULL PRIMARY KEY AUTOINCREMENT,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `code` text NOT NULL,
  `name` text NOT NULL,
  `week` json NOT NULL,
  `follows_public_holidays` bool NOT NULL DEFAULT (true),
  `make_up_like` text NOT NULL DEFAULT ('MONDAY'),
  `entered_years` json NULL,
  `active` bool NOT NULL DEFAULT (true),
  `note` text NOT NULL DEFAULT ('')
);
INSERT INTO sqlite_sequence (name, seq) VALUES ('working_calendars', 171798691840);
CREATE UNIQUE INDEX `working_calendars_code_key` ON `working_calendars` (`code`);

-- +goose Down
DROP TABLE `working_calendars`;
DROP TABLE `warranty_events`;
DROP TABLE `service_level_policies`;
DROP TABLE `response_clocks`;
DROP TABLE `notification_settings`;
DROP TABLE `notifications`;
DROP TABLE `mail_messages`;
DROP TABLE `job_runs`;
DROP TABLE `escalations`;
DROP TABLE `clock_pauses`;
DROP TABLE `calendar_days`;
ALTER TABLE `part_usages`
  DROP COLUMN `charge_class`;
DROP INDEX `customer_sales_person_id`;
ALTER TABLE `customers`
  DROP COLUMN `sales_person_id`;
ALTER TABLE `parts`
  DROP COLUMN `main_part_key`;
DROP INDEX `product_units_replaces_id_key`;
ALTER TABLE `product_units`
  DROP COLUMN `replaces_id`;
ALTER TABLE `product_units`
  DROP COLUMN `renewal`;
DROP INDEX `servicerecord_next_due_at_id`;
ALTER TABLE `service_records`
  DROP COLUMN `travel_charge_class`;
ALTER TABLE `service_records`
  DROP COLUMN `labour_charge_class`;
ALTER TABLE `service_records`
  DROP COLUMN `next_due_at`;
ALTER TABLE `service_records`
  DROP COLUMN `next_clock`;
ALTER TABLE `warranties`
  DROP COLUMN `renewal_note`;
ALTER TABLE `warranties`
  DROP COLUMN `renewal`;
DROP INDEX `warrantypolicy_series_valid_from`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `roll_to_workday`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `free_travel`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `depreciation_rate`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `refund_when_declined`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `refund_without_unit`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `late_repair_keeps_exchange`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `unexplained_is_repairers`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `repairer_limit_days`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `parts_limit_days`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `repair_holds_days`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `same_fault`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `part_restarts`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `exchange_restarts_days`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `both_days_count`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `stops_day_rights`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `latest_start`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `start_from`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `main_parts`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `valid_from`;
ALTER TABLE `warranty_policies`
  DROP COLUMN `series`;
