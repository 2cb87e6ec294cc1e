// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace Gatehouse {

//! The language of the running program. Switching reaches every open widget as LanguageChange.
class Language final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    //! English or German; any other becomes English. Dates and numbers follow the system's region
    //! as long as it speaks the same language.
    void use(QLocale::Language language);
    QLocale::Language current() const { return m_current; }

    //! What to start with when nobody has chosen: the system's language, else English.
    static QLocale::Language preferred();

private:
    QLocale::Language m_current = QLocale::AnyLanguage;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace Gatehouse
