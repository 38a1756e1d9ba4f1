// Package frontend carries the built page inside the server's binary.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var built embed.FS

// Dist returns the built page: index.html, hashed files under assets/ and,
// beside each compressible one, its .br and .gz forms. Until `npm run build`
// has run it holds nothing but .gitkeep, so that the server builds without npm;
// a missing index.html is how the caller knows.
func Dist() fs.FS {
	dist, err := fs.Sub(built, "dist")
	if err != nil {
		panic(err) // the directory is fixed at compile time
	}
	return dist
}
