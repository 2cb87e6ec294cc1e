// SPDX-License-Identifier: MIT
#include "ui/connections/connectionform.h"

#include "models/domain/connectionedit.h"
#include "models/domain/connectionrights.h"
#include "models/items/connectionwords.h"
#include "models/items/rightswords.h"
#include "ui/common/fieldrow.h"
#include "ui/common/ground.h"
#include "ui/common/radiochoice.h"
#include "ui/common/textlabel.h"
#include "ui/connections/capabilitiesfield.h"
#include "ui/connections/connectioncommands.h"
#include "ui/connections/iconfield.h"
#include "ui/connections/redirectfield.h"
#include "ui/connections/scopefield.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

constexpr int longestName = 100; // what the service keeps
constexpr int longestDeveloper = 200;
constexpr int longestSupport = 500;
constexpr int listings = 3; // as in Connections::Listing
enum PageRule { Everybody, OwnersOnly };

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool isSupportAddress(const QString &text)
{
    const QUrl url = ConnectionRules::supportUrl({.developer = {.support = text}});
    if (url.scheme() != QLatin1String("mailto"))
        return isWebAddress(url);
    const QString host = url.path().section(QLatin1Char('@'), 1);
    return !url.path().startsWith(QLatin1Char('@')) && host.indexOf(QLatin1Char('.')) > 0
        && !host.endsWith(QLatin1Char('.'));
}

} // namespace

ConnectionForm::ConnectionForm(Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_layout(new QVBoxLayout(this))
{
    m_base.kind = Connections::Kind::Internal;
    m_base.capabilities = Capabilities{};
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics::large);
    makeFields();
    fill(m_base);
    retranslate();
    showKind();
}

//! A part of the form, with a hairline above all but the first.
Ground *ConnectionForm::addSection()
{
    auto *section = new Ground(ColorRole::Surface, this);
    const bool isFirst = m_layout->count() == 0;
    if (!isFirst)
        section->setLines(Qt::TopEdge);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, isFirst ? 0 : Metrics::large, 0, 0);
    layout->setSpacing(Metrics::large);
    m_layout->addWidget(section);
    return section;
}

void ConnectionForm::makeFields()
{
    m_identity = addSection();
    m_name = new FieldRow(FieldRow::Kind::Plain, m_identity);
    m_name->edit()->setMaxLength(longestName);
    m_icon = new IconField(m_identity);
    m_identity->layout()->addWidget(m_name);
    m_identity->layout()->addWidget(m_icon);

    m_maker = addSection();
    m_developer = new FieldRow(FieldRow::Kind::Plain, m_maker);
    m_developer->edit()->setMaxLength(longestDeveloper);
    m_website = new FieldRow(FieldRow::Kind::Plain, m_maker);
    m_website->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_support = new FieldRow(FieldRow::Kind::Plain, m_maker);
    m_support->edit()->setMaxLength(longestSupport);
    for (FieldRow *field : {m_developer, m_website, m_support})
        m_maker->layout()->addWidget(field);

    m_install = addSection();
    m_redirects = new RedirectField(m_install);
    m_scope = new ScopeField(m_install);
    auto *fixed = new QVBoxLayout;
    fixed->setSpacing(Metrics::tight);
    m_fixedScopeLabel = new TextLabel(TextLabel::Kind::Strong, m_install);
    m_fixedScope = new TextLabel(TextLabel::Kind::Body, m_install);
    m_fixedScope->setWordWrap(true);
    fixed->addWidget(m_fixedScopeLabel);
    fixed->addWidget(m_fixedScope);
    m_listing = new RadioChoice(listings, m_install);
    auto *install = qobject_cast<QVBoxLayout *>(m_install->layout());
    install->addWidget(m_redirects);
    install->addWidget(m_scope);
    install->addLayout(fixed);
    install->addWidget(m_listing);

    m_may = addSection();
    m_capabilities = new CapabilitiesField(m_may);
    m_may->layout()->addWidget(m_capabilities);

    m_pages = addSection();
    m_whyRuleOnly = new TextLabel(TextLabel::Kind::Secondary, m_pages);
    m_whyRuleOnly->setWordWrap(true);
    m_pageRule = new RadioChoice(2, m_pages);
    m_pages->layout()->addWidget(m_whyRuleOnly);
    m_pages->layout()->addWidget(m_pageRule);

    for (FieldRow *field : {m_name, m_developer, m_website, m_support})
        connect(field, &FieldRow::edited, this, &ConnectionForm::check);
    connect(m_icon, &IconField::edited, this, &ConnectionForm::check);
    connect(m_redirects, &RedirectField::edited, this, &ConnectionForm::check);
    connect(m_scope, &ScopeField::edited, this, &ConnectionForm::check);
    connect(m_scope, &ScopeField::workspacesWanted, this, &ConnectionForm::workspacesWanted);
    connect(m_listing, &RadioChoice::edited, this, &ConnectionForm::check);
    connect(m_capabilities, &CapabilitiesField::edited, this, &ConnectionForm::check);
    connect(m_pageRule, &RadioChoice::edited, this, &ConnectionForm::check);
}

void ConnectionForm::setKind(Connections::Kind kind)
{
    m_base.kind = kind;
    showKind();
    check();
}

bool ConnectionForm::isRuleOnly() const
{
    // One that was disconnected meanwhile keeps its fields: what was typed is not taken away.
    Connection living = m_base;
    living.status = Connections::Status::Active;
    return m_purpose == Purpose::Edit
        && ConnectionRights::edit(m_standing, living) != ConnectionRights::Obstacle::None;
}

void ConnectionForm::showKind()
{
    const bool isPublic = m_base.kind == Connections::Kind::Public;
    const bool isEdit = m_purpose == Purpose::Edit;
    const bool isWhole = !isRuleOnly();
    m_identity->setVisible(isWhole);
    m_maker->setVisible(isWhole && (isPublic || isEdit));
    m_install->setVisible(isWhole && isPublic);
    m_scope->setVisible(!isEdit);
    m_fixedScopeLabel->setVisible(isEdit);
    m_fixedScope->setVisible(isEdit);
    m_listing->setVisible(isEdit);
    m_may->setVisible(isWhole);
    m_pages->setVisible(isEdit);
    m_whyRuleOnly->setVisible(!isWhole);
    // Where it is all there is, there is nothing to part it from.
    m_pages->setLines(isWhole ? Qt::Edges(Qt::TopEdge) : Qt::Edges());
    m_pages->layout()->setContentsMargins(0, isWhole ? Metrics::large : 0, 0, 0);
    QString note;
    if (isEdit)
        note = isPublic ? tr("A change works for each person after their next consent.")
                        : tr("A change works at once.");
    m_capabilities->setNote(note);
    if (!isEdit)
        return;
    const ConnectionRights::Obstacle rule = ConnectionRights::changePageRule(m_standing, m_base);
    m_pageRule->setWhyNot(RightsWords::whyNot(rule));
    m_whyRuleOnly->setText(RightsWords::whyNot(ConnectionRights::edit(m_standing, m_base)));
}

void ConnectionForm::setWorkspaces(const std::vector<Workspace> &workspaces)
{
    m_scope->setWorkspaces(workspaces);
}

void ConnectionForm::setWorkspacesFailed(const ErrorText &error)
{
    m_scope->setFailure(error);
}

void ConnectionForm::setConnection(const Connection &connection, const Standing &standing)
{
    m_base = connection;
    m_standing = standing;
    fill(connection);
    retranslate();
    showKind();
}

void ConnectionForm::carryOver(const Connection &now)
{
    const Connection merged = carriedOver(inFields(), m_base, now);
    m_base = now;
    fill(merged);
    retranslate();
    showKind();
    check();
}

void ConnectionForm::fill(const Connection &connection)
{
    const QSignalBlocker silence(this);
    m_name->setText(connection.name);
    m_icon->setIcon(connection.icon);
    m_developer->setText(connection.developer.name);
    m_filledWebsite = connection.developer.website.toString();
    m_website->setText(m_filledWebsite);
    m_support->setText(connection.developer.support);
    m_redirects->setAddresses(connection.redirectUris);
    m_listing->setCurrent(int(connection.listing.value_or(Connections::Listing::Unlisted)));
    m_capabilities->setCapabilities(connection.capabilities.value_or(Capabilities{}));
    m_pageRule->setCurrent(connection.onlyOwnersManagePages ? OwnersOnly : Everybody);
    check();
}

QUrl ConnectionForm::website() const
{
    const QString text = m_website->text();
    if (text.isEmpty())
        return {};
    // Whoever types a name without a scheme means https.
    return QUrl(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text,
        QUrl::StrictMode);
}

//! The connection as the fields describe it. What has no field stays as it was.
Connection ConnectionForm::inFields() const
{
    Connection result = m_base;
    const bool isPublic = m_base.kind == Connections::Kind::Public;
    if (!isRuleOnly()) {
        result.name = m_name->text();
        result.icon = m_icon->icon();
        result.capabilities = m_capabilities->capabilities();
        result.developer.name = m_developer->text();
        if (m_website->text() != m_filledWebsite)
            result.developer.website = website();
        result.developer.support = m_support->text();
        if (isPublic) {
            result.redirectUris = m_redirects->addresses();
            result.listing = Connections::Listing(m_listing->current());
        }
    }
    result.onlyOwnersManagePages = m_pageRule->current() == OwnersOnly;
    return result;
}

ConnectionDraft ConnectionForm::draft() const
{
    const Connection fields = inFields();
    ConnectionDraft draft{.kind = fields.kind,
        .name = fields.name,
        .icon = fields.icon,
        .capabilities = fields.capabilities.value_or(Capabilities{})};
    if (fields.kind == Connections::Kind::Public) {
        draft.developer = fields.developer;
        draft.redirectUris = fields.redirectUris;
        draft.workspaceIds = m_scope->workspaceIds();
    }
    return draft;
}

ConnectionChange ConnectionForm::change() const
{
    return changeBetween(m_base, inFields());
}

bool ConnectionForm::isComplete() const
{
    if (isRuleOnly())
        return true;
    if (m_name->text().isEmpty() || m_icon->isReading())
        return false;
    const bool asksMaker = m_purpose == Purpose::Edit || kind() == Connections::Kind::Public;
    const bool website = m_website->text().isEmpty() || isWebAddress(this->website());
    const bool support = m_support->text().isEmpty() || isSupportAddress(m_support->text());
    if (asksMaker && (!website || !support))
        return false;
    if (kind() != Connections::Kind::Public)
        return true;
    return m_redirects->isComplete() && (m_purpose == Purpose::Edit || m_scope->isComplete());
}

void ConnectionForm::check()
{
    const bool website = m_website->text().isEmpty() || isWebAddress(this->website());
    m_website->setProblem(
        website ? QString() : tr("Enter a web address, such as https://example.org."));
    const bool support = m_support->text().isEmpty() || isSupportAddress(m_support->text());
    m_support->setProblem(support
            ? QString()
            : tr("Enter a mail address or a web address, such as help@example.org."));
    m_icon->setFace(m_base.id.toString(), m_name->text());
    Q_EMIT edited();
}

void ConnectionForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::retranslate()
{
    m_name->setLabel(tr("Name"));
    m_icon->retranslate();
    m_developer->setLabel(tr("Developer"));
    m_developer->setHint(tr("The company or person who makes it. May stay empty."));
    m_website->setLabel(tr("Website"));
    m_website->setPlaceholder(QStringLiteral("https://example.org"));
    m_support->setLabel(tr("Support address"));
    m_support->setHint(tr("A mail address or a web address."));
    m_redirects->retranslate();
    m_scope->retranslate();
    m_fixedScopeLabel->setText(tr("Who may install it"));
    const Connections::Scope scope = m_base.scope.value_or(Connections::Scope::Any);
    m_fixedScope->setText(scope == Connections::Scope::Selected
            ? tr("%n selected workspace(s). This was fixed when it was created.", nullptr,
                int(m_base.workspaceIds.size()))
            : tr("Any workspace. This was fixed when it was created."));
    m_listing->setLabel(tr("Listing"));
    const auto listing = [this](Connections::Listing value, const QString &explanation) {
        m_listing->setOption(
            int(value), {.text = ConnectionWords::listing(value), .explanation = explanation});
    };
    listing(Connections::Listing::Unlisted, tr("Only people with its install address find it."));
    listing(Connections::Listing::InReview,
        tr("It was handed in, and is not found there before it is accepted."));
    listing(Connections::Listing::Listed, tr("Everybody can find and install it."));
    m_capabilities->retranslate();
    m_pageRule->setLabel(tr("Who manages its pages"));
    m_pageRule->setOption(Everybody,
        {.text = tr("Everybody who may edit the page"),
            .explanation = tr("They add it to pages and disconnect it from them.")});
    m_pageRule->setOption(OwnersOnly,
        {.text = tr("Workspace owners only"),
            .explanation = tr("Nobody else adds it to a page or disconnects it from one.")});
    showKind();
    check();
}

} // namespace Gatehouse
