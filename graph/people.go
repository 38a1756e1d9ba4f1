package graph

import (
	"sanbao/graph/model"
	"sanbao/server/service/accounts"
	"sanbao/server/service/tokens"
)

func (r *Resolver) viewer(v *accounts.Viewer, err error) (*model.Viewer, error) {
	if v == nil || err != nil {
		return nil, err
	}
	return &model.Viewer{Viewer: v, Client: r.Store.Client(), Accounts: r.Accounts}, nil
}

func (r *Resolver) signedIn(grant *accounts.Grant, err error) (*model.SignInPayload, error) {
	if err != nil {
		return nil, err
	}
	viewer, err := r.viewer(grant.Viewer, nil)
	return &model.SignInPayload{AccessToken: grant.AccessToken, ExpiresAt: grant.ExpiresAt, Viewer: viewer}, err
}

func signedOut(ended int, err error) (*model.SignOutPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.SignOutPayload{Ended: ended}, nil
}

func (r *Resolver) passwordChanged(v *accounts.Viewer, err error) (*model.ChangePasswordPayload, error) {
	viewer, err := r.viewer(v, err)
	if err != nil {
		return nil, err
	}
	return &model.ChangePasswordPayload{Viewer: viewer}, nil
}

func (r *Resolver) passwordLinkIssued(link *accounts.IssuedLink, err error) (*model.PasswordLinkPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.PasswordLinkPayload{Token: string(link.Token), ExpiresAt: link.ExpiresAt,
		UserPayload: model.UserPayload{Written: model.Written{Client: r.Store.Client(), ID: link.UserID}}}, nil
}

func (r *Resolver) tokenIssued(token *tokens.Issued, err error) (*model.IssuedServiceToken, error) {
	if err != nil {
		return nil, err
	}
	return &model.IssuedServiceToken{Secret: string(token.Secret), ServiceTokenPayload: model.ServiceTokenPayload{
		Written: model.Written{Client: r.Store.Client(), ID: token.ID}}}, nil
}

func passwordSet(username string, err error) (*model.SetPasswordByLinkPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.SetPasswordByLinkPayload{Username: username}, nil
}

func sessionsEnded(ended int, err error) (*model.EndSessionsPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.EndSessionsPayload{Ended: ended}, nil
}
