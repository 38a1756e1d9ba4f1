package schedules

import (
	"fmt"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// letter is an e-mail with a spreadsheet.
type letter struct {
	to, subject, body, fileName string
	file                        []byte
}

// letterTo words the e-mail in the recipient's language.
func letterTo(person *ent.User, query *ent.SavedQuery, answer Answer, on calendar.Date) letter {
	subject, body := "%s（%s）", "您好，%s：\n\n定时查询“%s”的结果见附件，共 %d 行。\n结果只包含您有权查看的数据。\n"
	if fault.Language(person.Language) == fault.English {
		subject, body = "%s (%s)", "Dear %s,\n\nThe answer of the scheduled query “%s” is attached: %d rows.\nIt holds what your rights let you see.\n"
	}
	name := query.Name
	if query.Slug != nil {
		name = *query.Slug
	}
	return letter{to: person.Email, subject: fmt.Sprintf(subject, query.Name, on), body: fmt.Sprintf(body, person.Name, query.Name, answer.Rows),
		fileName: name + "-" + on.String() + ".xlsx", file: answer.File}
}
