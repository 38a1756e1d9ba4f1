package gqlhttp

import (
	"encoding/json"
	"errors"
	"mime/multipart"
	"net/http"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/domain/fault"
)

const (
	// formMemory is how much of a form's files stays in memory; the rest waits
	// on disk.
	formMemory = 1 << 20
	// formOverhead is what a form holds beside operations and files.
	formOverhead = 64 << 10
	// maxPlaces is in how many variables one file may stand.
	maxPlaces = 10
)

// readForm reads a request with files from a multipart form, as the GraphQL
// multipart request specification has it: the fields operations and map, and
// one part for each file. done closes and removes the files.
func readForm(w http.ResponseWriter, r *http.Request, limits Limits) (params *graphql.RawParams, done func(), refused *refusal) {
	done = func() {}
	most := limits.Body + limits.Upload + formOverhead
	if r.ContentLength > most {
		return nil, done, tooLarge(limits.Upload)
	}
	// Files come over slow lines: they have their own time, where the
	// connection knows of timeouts.
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Now().Add(limits.UploadTime))
	_ = control.SetWriteDeadline(time.Now().Add(limits.UploadTime + limits.OperationTime))
	r.Body = http.MaxBytesReader(w, r.Body, most)
	reader, err := r.MultipartReader()
	if err != nil {
		return nil, done, invalid(fault.UploadMalformed)
	}
	form, err := reader.ReadForm(formMemory)
	var over *http.MaxBytesError
	switch {
	case errors.As(err, &over):
		return nil, done, tooLarge(limits.Upload)
	case err != nil:
		return nil, done, invalid(fault.UploadMalformed)
	}
	u := &uploads{form: form}
	if params, refused = u.read(limits); refused != nil {
		u.close()
		return nil, done, refused
	}
	params.Headers = r.Header
	return params, u.close, nil
}

// uploads puts the files of a form where the variables want them.
type uploads struct {
	form *multipart.Form
	open []multipart.File
}

func (u *uploads) read(limits Limits) (*graphql.RawParams, *refusal) {
	operations, places := u.form.Value["operations"], u.form.Value["map"]
	if len(operations) != 1 || len(places) != 1 {
		return nil, invalid(fault.UploadMalformed)
	}
	if int64(len(operations[0])) > limits.Body {
		return nil, tooLarge(limits.Body)
	}
	params, refused := readParams([]byte(operations[0]))
	if refused != nil {
		return nil, refused
	}
	var paths map[string][]string
	if json.Unmarshal([]byte(places[0]), &paths) != nil || len(paths) != len(u.form.File) {
		return nil, invalid(fault.UploadMalformed)
	}
	if len(paths) > limits.Files {
		return nil, &refusal{http.StatusBadRequest, fault.New(fault.Limit, fault.TooMany, fault.Params{"max": limits.Files})}
	}
	names := make([]string, 0, len(paths))
	for name := range paths {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if refused := u.place(params.Variables, name, paths[name]); refused != nil {
			return nil, refused
		}
	}
	return params, nil
}

// place opens the file of a part once for each of its places in the variables.
func (u *uploads) place(variables map[string]any, name string, paths []string) *refusal {
	parts := u.form.File[name]
	if len(parts) != 1 || len(paths) == 0 || len(paths) > maxPlaces {
		return invalid(fault.UploadMalformed)
	}
	for _, path := range paths {
		file, err := parts[0].Open()
		if err != nil {
			return invalid(fault.UploadMalformed)
		}
		u.open = append(u.open, file)
		upload := graphql.Upload{
			File: file, Filename: parts[0].Filename, Size: parts[0].Size,
			ContentType: parts[0].Header.Get("Content-Type"),
		}
		if !put(variables, path, upload) {
			return invalid(fault.UploadMalformed)
		}
	}
	return nil
}

// put replaces the null that stands at a path like variables.files.0.
func put(variables map[string]any, path string, upload graphql.Upload) bool {
	steps := strings.Split(path, ".")
	if len(steps) < 2 || steps[0] != "variables" {
		return false
	}
	var at any = variables
	for i, step := range steps[1:] {
		last := i == len(steps)-2
		switch holder := at.(type) {
		case map[string]any:
			value, exists := holder[step]
			if !exists || last && value != nil {
				return false
			}
			if at = value; last {
				holder[step] = upload
			}
		case []any:
			n, err := strconv.Atoi(step)
			if err != nil || n < 0 || n >= len(holder) || last && holder[n] != nil {
				return false
			}
			if at = holder[n]; last {
				holder[n] = upload
			}
		default:
			return false
		}
	}
	return true
}

// close closes the files, and removes those that were kept on disk.
func (u *uploads) close() {
	for _, file := range slices.Backward(u.open) {
		_ = file.Close()
	}
	_ = u.form.RemoveAll()
}
