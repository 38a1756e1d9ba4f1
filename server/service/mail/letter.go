package mail

import (
	"context"
	"database/sql"
	"errors"
	"path"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/mailmessage"
)

const (
	// subjectLimit is how long a subject may be: what programs show of one.
	subjectLimit = 120
	// fileNameLimit is how long the name of a file may be.
	fileNameLimit = 120
)

// Letter is an e-mail to be sent.
type Letter struct {
	To      string
	Subject string
	Body    string
	// At is when it was written, which is when it may be sent.
	At time.Time
	// Key makes it written once: a second letter of the same key is silently nothing for as
	// long as the first is kept, which is a month after it was sent. At most 200 bytes;
	// empty for none.
	Key string
	// File is attached; nil for none.
	File *File
}

// File is a file that is attached to an e-mail.
type File struct {
	// Name is what the recipient's program calls it, with its ending.
	Name string
	// Type is the media type.
	Type    string
	Content []byte
}

// Write puts a letter among those to be sent, with a client of the transaction of its
// cause where there is one: it is sent if that is committed. The subject becomes one
// line, and is cut where it is too long, as is the name of a file before its ending.
func Write(ctx context.Context, client *ent.Client, l Letter) error {
	create := client.MailMessage.Create().SetRecipient(l.To).SetSubject(shortened(l.Subject, subjectLimit)).
		SetBody(l.Body).SetCreatedAt(l.At).SetNextTryAt(l.At)
	if l.File != nil {
		ending := path.Ext(l.File.Name)
		name := shortened(strings.TrimSuffix(l.File.Name, ending), fileNameLimit-len(ending))
		create.SetAttachmentName(name + ending).SetAttachmentType(l.File.Type).SetAttachment(l.File.Content)
	}
	if l.Key == "" {
		return create.Exec(ctx)
	}
	err := create.SetKey(l.Key).OnConflict(entsql.ConflictColumns(mailmessage.FieldKey), entsql.DoNothing()).Exec(ctx)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	return err
}

// Written reports whether a letter of a key is among those that were sent, or will be.
func Written(ctx context.Context, client *ent.Client, key string) (bool, error) {
	return client.MailMessage.Query().Where(mailmessage.Key(key)).Exist(ctx)
}

// shortened returns a text on one line, cut where it is longer than limit.
func shortened(text string, limit int) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > limit {
		return string(runes[:limit-1]) + "…"
	}
	return text
}
