package schedules

import (
	"fmt"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/service/mail"
)

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// letterTo words the e-mail with the spreadsheet in the recipient's language.
func letterTo(person *ent.User, query *ent.SavedQuery, answer Answer, on calendar.Date) mail.Letter {
	subject, body := "%s（%s）", "您好，%s：\n\n定时查询“%s”的结果见附件，共 %d 行。\n结果只包含您有权查看的数据。\n"
	if fault.LanguageOf(person.Language) == fault.English {
		subject, body = "%s (%s)", "Dear %s,\n\nThe answer of the scheduled query “%s” is attached: %d rows.\nIt holds what your rights let you see.\n"
	}
	name := query.Name
	if query.Slug != nil {
		name = *query.Slug
	}
	return mail.Letter{To: person.Email, Subject: fmt.Sprintf(subject, query.Name, on), Body: fmt.Sprintf(body, person.Name, query.Name, answer.Rows),
		File: &mail.File{Name: name + "-" + on.String() + ".xlsx", Type: spreadsheet, Content: answer.File}}
}
